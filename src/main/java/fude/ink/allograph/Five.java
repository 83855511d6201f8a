package fude.ink.allograph;

import java.util.List;

/** How people write a five. */
final class Five {
    private Five() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("two strokes", 2.7, Five::twoStrokes),
                new Allograph("one stroke", 2.7, Five::oneStroke),
                new Allograph("ess", 1.7, Five::ess),
                new Allograph("rising bar", 1.6, Five::risingBar),
                new Allograph("squat", 1, Five::squat),
                new Allograph("curled bowl", 0.5, Five::curledBowl),
                new Allograph("detached bar", 1.2, Five::detachedBar),
                new Allograph("large bowl", 0.8, Five::largeBowl),
                new Allograph("long tail", 0.9, Five::longTail),
                new Allograph("angular", 2.1, Five::angular),
                new Allograph("no neck", 0.6, Five::noNeck),
                new Allograph("leaning", 4.6, Five::leaning),
                new Allograph("closing bowl", 1.4, Five::closingBowl),
                new Allograph("snug", 1.6, Five::snug));
    }

    /** The bowl from where the neck ends, its rightmost point at {@code wide}. */
    private static void bowl(Sketch pen, double wide, double top, double end) {
        double high = (1 - top) / 2;
        pen.arc(wide * 0.25, top + high, wide * 0.75, high, 285, end + 360);
    }

    private static void twoStrokes(Sketch pen) {
        double wide = pen.between(0.36, 0.52);
        double neck = pen.between(0.36, 0.52);
        double left = pen.between(0.02, 0.14);
        pen.to(left, pen.between(0, 0.05)).corner(left - pen.between(0.02, 0.1), neck);
        bowl(pen, wide, neck - pen.between(0, 0.06), pen.between(125, 175));
        pen.lift()
                .to(left - pen.between(-0.02, 0.04), pen.between(-0.01, 0.05))
                .to(left + pen.between(0.14, 0.48), pen.between(-0.06, 0.04));
    }

    private static void oneStroke(Sketch pen) {
        double wide = pen.between(0.34, 0.5);
        double neck = pen.between(0.36, 0.5);
        double left = pen.between(0.02, 0.14);
        pen.to(left + pen.between(0.15, 0.5), pen.between(-0.05, 0.06))
                .corner(left, pen.between(0, 0.06))
                .corner(left - pen.between(0.02, 0.1), neck);
        bowl(pen, wide, neck - pen.between(0, 0.06), pen.between(125, 175));
    }

    private static void ess(Sketch pen) {
        double wide = pen.between(0.34, 0.5);
        double neck = pen.between(0.4, 0.5);
        pen.to(wide * pen.between(0.9, 1.3), pen.between(-0.02, 0.06))
                .to(wide * 0.45, pen.between(-0.01, 0.04))
                .to(pen.between(0.02, 0.1), neck * pen.between(0.45, 0.6))
                .to(wide * 0.3, neck * pen.between(0.92, 1))
                .to(wide, pen.between(0.62, 0.72))
                .to(wide * pen.between(0.45, 0.7), pen.between(0.93, 1))
                .to(-pen.between(0, 0.12), pen.between(0.88, 1));
    }

    private static void risingBar(Sketch pen) {
        double wide = pen.between(0.26, 0.38);
        double neck = pen.between(0.45, 0.58);
        double left = pen.between(0.05, 0.16);
        pen.to(left + pen.between(0.35, 0.6), -pen.between(0.05, 0.2))
                .corner(left, pen.between(0.02, 0.12))
                .corner(left - pen.between(0.02, 0.1), neck);
        bowl(pen, wide, neck - pen.between(0, 0.05), pen.between(125, 185));
    }

    private static void squat(Sketch pen) {
        double wide = pen.between(0.55, 0.75);
        double neck = pen.between(0.32, 0.46);
        double left = pen.between(0.06, 0.18);
        pen.to(left + pen.between(0.35, 0.6), pen.between(-0.06, 0.04))
                .corner(left, 0)
                .corner(left - pen.between(0.02, 0.12), neck);
        bowl(pen, wide, neck - pen.between(0, 0.08), pen.between(130, 165));
    }

    private static void curledBowl(Sketch pen) {
        double wide = pen.between(0.36, 0.5);
        double neck = pen.between(0.38, 0.48);
        double left = pen.between(0.04, 0.12);
        pen.to(left + pen.between(0.28, 0.45), pen.between(-0.05, 0.04))
                .corner(left, 0.02)
                .corner(left - pen.between(0.02, 0.08), neck);
        bowl(pen, wide, neck - 0.04, 190);
        pen.to(pen.between(0, 0.12), pen.between(0.7, 0.8));
    }

    private static void detachedBar(Sketch pen) {
        double wide = pen.between(0.34, 0.5);
        double neck = pen.between(0.4, 0.54);
        double left = pen.between(0.04, 0.12);
        pen.to(left, pen.between(0.08, 0.18)).corner(left - pen.between(0.02, 0.08), neck);
        bowl(pen, wide, neck - pen.between(0, 0.06), pen.between(125, 175));
        double gap = pen.between(0.03, 0.14);
        pen.lift()
                .to(left + gap, pen.between(-0.01, 0.06))
                .to(left + gap + pen.between(0.25, 0.45), pen.between(-0.1, 0.02));
    }

    private static void largeBowl(Sketch pen) {
        double wide = pen.between(0.4, 0.56);
        double neck = pen.between(0.26, 0.36);
        double left = pen.between(0.04, 0.14);
        pen.to(left + pen.between(0.25, 0.42), pen.between(-0.04, 0.04))
                .corner(left, 0)
                .corner(left - pen.between(0, 0.08), neck);
        bowl(pen, wide, neck - pen.between(0.02, 0.08), pen.between(130, 180));
    }

    private static void longTail(Sketch pen) {
        double wide = pen.between(0.3, 0.44);
        double neck = pen.between(0.34, 0.48);
        double left = pen.between(0.06, 0.16);
        pen.to(left + pen.between(0.28, 0.5), pen.between(-0.08, 0.04))
                .corner(left, pen.between(0, 0.06))
                .corner(left - pen.between(0, 0.08), neck)
                .to(wide * 0.7, neck + pen.between(-0.03, 0.04))
                .to(wide, neck + pen.between(0.16, 0.26))
                .to(wide * 0.55, pen.between(0.84, 0.92))
                .to(-pen.between(0.1, 0.34), pen.between(0.94, 1.04));
    }

    private static void angular(Sketch pen) {
        double wide = pen.between(0.34, 0.46);
        double neck = pen.between(0.4, 0.5);
        double left = pen.between(0.02, 0.1);
        pen.to(left + pen.between(0.3, 0.45), pen.between(-0.04, 0.04))
                .corner(left, 0)
                .corner(left - pen.between(0, 0.06), neck)
                .to(wide * 0.8, neck + pen.between(-0.04, 0.06))
                .to(wide, neck + 0.16)
                .to(wide * 0.9, 0.88)
                .to(wide * 0.6, 1)
                .to(-pen.between(0, 0.1), pen.between(0.95, 1.02));
    }

    private static void noNeck(Sketch pen) {
        double wide = pen.between(0.36, 0.5);
        double neck = pen.between(0.2, 0.3);
        pen.to(wide * pen.between(0.9, 1.3), pen.between(-0.05, 0.05))
                .to(wide * 0.4, pen.between(0.02, 0.08))
                .corner(pen.between(0, 0.08), neck);
        bowl(pen, wide, neck + pen.between(0.02, 0.12), pen.between(130, 170));
    }

    /** The neck leans to the left and the bar flies off to the right. */
    private static void leaning(Sketch pen) {
        double neck = pen.between(0.36, 0.52);
        double left = pen.between(0.14, 0.28);
        pen.to(left + pen.between(0.35, 0.75), -pen.between(-0.02, 0.12))
                .corner(left, pen.between(0, 0.08))
                .corner(pen.between(-0.02, 0.08), neck);
        bowl(pen, pen.between(0.3, 0.44), neck - pen.between(0, 0.04), pen.between(135, 180));
    }

    private static void closingBowl(Sketch pen) {
        double wide = pen.between(0.32, 0.46);
        double neck = pen.between(0.4, 0.52);
        double left = pen.between(0.04, 0.12);
        pen.to(left, 0).corner(left - pen.between(0.02, 0.08), neck);
        bowl(pen, wide, neck - 0.04, pen.between(175, 215));
        pen.lift()
                .to(left, pen.between(-0.01, 0.04))
                .to(left + pen.between(0.25, 0.5), pen.between(-0.1, 0.02));
    }

    /** A short bar, and a bowl that comes back far to the left and rises there. */
    private static void snug(Sketch pen) {
        double wide = pen.between(0.34, 0.52);
        double neck = pen.between(0.36, 0.52);
        double left = pen.between(0.02, 0.16);
        pen.to(left + pen.between(0.14, 0.34), pen.between(-0.06, 0.05))
                .to(left, pen.between(0.02, 0.1))
                .corner(left - pen.between(0.04, 0.12), neck);
        bowl(pen, wide, neck - pen.between(0, 0.06), 150);
        pen.to(-wide * pen.between(0.2, 0.5), pen.between(0.7, 0.9));
    }
}
