package fude.ink.allograph;

import java.util.List;

/** How people write an eight. */
final class Eight {
    private Eight() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("crossing", 2.2, Eight::crossing),
                new Allograph("two rings", 1, Eight::twoRings),
                new Allograph("open top", 1.6, Eight::openTop),
                new Allograph("small top", 0.7, Eight::smallTop),
                new Allograph("small bottom", 2.5, Eight::smallBottom),
                new Allograph("narrow", 1.2, Eight::narrow),
                new Allograph("long exit", 1.2, Eight::longExit),
                new Allograph("from the middle", 0.9, Eight::fromTheMiddle),
                new Allograph("hourglass", 3.6, Eight::hourglass),
                new Allograph("mirrored", 1.1, Eight::mirrored),
                new Allograph("flat top loop", 0.8, Eight::flatTop),
                new Allograph("open bottom", 0.5, Eight::openBottom),
                new Allograph("hooked top", 1.7, Eight::hookedTop),
                new Allograph("crossing entry", 0.5, Eight::crossingEntry),
                new Allograph("broad and leaning", 2.5, Eight::broad));
    }

    /** From the top right: down the S to the lower loop's far side, and up again to {@code end}. */
    private static void ess(Sketch pen, double top, double bottom, double waist) {
        double high = waist / 2;
        double low = (1 - waist) / 2;
        double cross = pen.between(-0.04, 0.04);
        pen.arc(0, high, top, high, pen.between(290, 330), 165)
                .to(cross, waist)
                .arc(0, waist + low, bottom, low, -15, 195)
                .to(cross + pen.between(-0.03, 0.05), waist);
    }

    private static void crossing(Sketch pen) {
        double top = pen.between(0.17, 0.28);
        double waist = pen.between(0.42, 0.52);
        ess(pen, top, top * pen.between(0.95, 1.3), waist);
        pen.to(top * pen.between(0.85, 1.05), waist * pen.between(0.45, 0.6))
                .to(top * pen.between(0.3, 0.8), pen.between(-0.02, 0.1));
    }

    private static void twoRings(Sketch pen) {
        double top = pen.between(0.17, 0.28);
        double waist = pen.between(0.4, 0.52);
        double low = (1 - waist) / 2;
        double start = pen.between(250, 300);
        pen.arc(0, waist / 2, top, waist / 2, start, start - pen.between(345, 375));
        pen.lift()
                .arc(
                        pen.between(-0.06, 0.06),
                        waist + low,
                        top * pen.between(0.95, 1.3),
                        low,
                        start,
                        start - pen.between(345, 375));
    }

    private static void openTop(Sketch pen) {
        double top = pen.between(0.18, 0.28);
        double waist = pen.between(0.42, 0.52);
        ess(pen, top, top * pen.between(0.9, 1.2), waist);
        pen.to(top * pen.between(0.9, 1.1), waist * pen.between(0.4, 0.55))
                .to(top * pen.between(1, 1.4), pen.between(-0.02, 0.1));
    }

    private static void smallTop(Sketch pen) {
        double top = pen.between(0.12, 0.2);
        double waist = pen.between(0.28, 0.4);
        ess(pen, top, top * pen.between(1.35, 1.9), waist);
        pen.to(top, waist / 2).to(top * pen.between(0.3, 0.8), pen.between(-0.02, 0.05));
    }

    private static void smallBottom(Sketch pen) {
        double top = pen.between(0.2, 0.3);
        double waist = pen.between(0.54, 0.66);
        ess(pen, top, top * pen.between(0.35, 0.85), waist);
        pen.to(top, waist / 2).to(top * pen.between(0.3, 0.8), pen.between(-0.02, 0.08));
    }

    private static void narrow(Sketch pen) {
        double top = pen.between(0.11, 0.17);
        double waist = pen.between(0.42, 0.54);
        ess(pen, top, top * pen.between(0.9, 1.3), waist);
        pen.to(top, waist / 2).to(top * pen.between(0.2, 0.8), pen.between(-0.02, 0.06));
    }

    private static void longExit(Sketch pen) {
        double top = pen.between(0.16, 0.26);
        double waist = pen.between(0.42, 0.54);
        ess(pen, top, top * pen.between(0.9, 1.25), waist);
        pen.to(top * pen.between(0.8, 1), waist * 0.6)
                .to(top * pen.between(1.3, 2.2), pen.between(-0.12, 0.06));
    }

    private static void fromTheMiddle(Sketch pen) {
        double top = pen.between(0.16, 0.27);
        double waist = pen.between(0.42, 0.52);
        double low = (1 - waist) / 2;
        pen.to(pen.between(-0.05, 0.05), waist)
                .arc(0, waist / 2, top, waist / 2, 165, 375)
                .to(0, waist)
                .arc(0, waist + low, top * pen.between(0.95, 1.3), low, 195, -15)
                .to(pen.between(-0.05, 0.05), waist - pen.between(0, 0.08));
    }

    private static void hourglass(Sketch pen) {
        double top = pen.between(0.18, 0.28);
        double bottom = pen.between(0.18, 0.28);
        pen.to(top, pen.between(0.02, 0.12))
                .to(0, pen.between(-0.02, 0.03))
                .to(-top, pen.between(0.08, 0.14))
                .to(bottom, pen.between(0.84, 0.9))
                .to(0, 1)
                .to(-bottom, pen.between(0.82, 0.9))
                .to(top * pen.between(0.9, 1.1), pen.between(0.06, 0.14));
    }

    private static void mirrored(Sketch pen) {
        double top = pen.between(0.17, 0.27);
        double waist = pen.between(0.42, 0.52);
        double low = (1 - waist) / 2;
        pen.to(-top * pen.between(0, 0.8), pen.between(0, 0.08))
                .arc(0, waist / 2, top, waist / 2, 290, 375)
                .to(0, waist)
                .arc(0, waist + low, top * pen.between(0.95, 1.3), low, 195, -15)
                .to(0, waist)
                .to(-top, waist * pen.between(0.45, 0.55))
                .to(-top * pen.between(0, 0.6), pen.between(-0.02, 0.06));
    }

    private static void flatTop(Sketch pen) {
        double top = pen.between(0.22, 0.32);
        double waist = pen.between(0.3, 0.42);
        ess(pen, top, top * pen.between(0.6, 0.95), waist);
        pen.to(top, waist * 0.4).to(top * pen.between(0.5, 0.9), pen.between(-0.02, 0.06));
    }

    private static void openBottom(Sketch pen) {
        double top = pen.between(0.16, 0.26);
        double waist = pen.between(0.44, 0.58);
        pen.to(-top * pen.between(0.8, 1.3), pen.between(0.92, 1))
                .to(0, waist)
                .to(top, waist * 0.5)
                .to(0, 0)
                .to(-top, waist * 0.5)
                .to(0, waist)
                .to(top * pen.between(0.7, 1), pen.between(0.74, 0.82))
                .to(top * pen.between(0.4, 1.2), 1);
    }

    /** The top is a hook that the stroke coming back hardly meets. */
    private static void hookedTop(Sketch pen) {
        double top = pen.between(0.16, 0.26);
        double waist = pen.between(0.38, 0.52);
        ess(pen, top, top * pen.between(0.8, 1.2), waist);
        pen.to(top * pen.between(0.4, 0.9), waist * pen.between(0.6, 0.8))
                .to(top * pen.between(0.9, 1.7), waist * pen.between(0.1, 0.5));
    }

    private static void crossingEntry(Sketch pen) {
        double top = pen.between(0.17, 0.26);
        double waist = pen.between(0.42, 0.52);
        double low = (1 - waist) / 2;
        pen.to(-top * pen.between(1, 2), waist * pen.between(0.3, 0.9))
                .to(top * 0.5, waist * pen.between(0.7, 0.9))
                .to(top, waist * pen.between(0.3, 0.5))
                .to(0, 0)
                .to(-top * 0.7, waist * 0.45)
                .to(0.02, waist)
                .arc(0, waist + low, top * pen.between(0.9, 1.2), low, -20, 200)
                .to(top * pen.between(0.3, 0.9), waist * pen.between(0.7, 1));
    }

    /** The first bow comes far from the right, the last line returns steeply. */
    private static void broad(Sketch pen) {
        double top = pen.between(0.2, 0.3);
        double waist = pen.between(0.4, 0.52);
        double low = pen.between(0.12, 0.22);
        pen.to(top * pen.between(1, 1.6), pen.between(0, 0.12))
                .to(0, pen.between(-0.02, 0.04))
                .to(-top * pen.between(0.9, 1.2), waist * pen.between(0.4, 0.6))
                .to(0, waist)
                .to(low, pen.between(0.72, 0.82))
                .to(0, 1)
                .to(-low, pen.between(0.76, 0.88))
                .to(top * pen.between(0.1, 0.4), waist)
                .to(top * pen.between(1, 1.5), pen.between(0, 0.14));
    }
}
