package fude.ink.allograph;

import java.util.List;

/** How people write a four. */
final class Four {
    private Four() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("open", 3.3, Four::open),
                new Allograph("cup", 1.3, Four::cup),
                new Allograph("one stroke", 0.8, Four::oneStroke),
                new Allograph("closed", 0.9, Four::closed),
                new Allograph("low bar", 1.3, Four::lowBar),
                new Allograph("wide", 1.5, Four::wide),
                new Allograph("long bar", 0.9, Four::longBar),
                new Allograph("long stem", 0.6, Four::longStem),
                new Allograph("high bar", 1, Four::highBar),
                new Allograph("leaning arms", 1.1, Four::leaningArms),
                new Allograph("short stem", 1.4, Four::shortStem),
                new Allograph("chair", 1.1, Four::chair));
    }

    private static void stem(Sketch pen, double x, double top) {
        pen.lift().to(x, top).to(x + pen.between(-0.1, 0.04), 1);
    }

    private static void open(Sketch pen) {
        double wide = pen.between(0.4, 0.62);
        double bar = pen.between(0.42, 0.6);
        pen.to(pen.between(0, 0.12), pen.between(0, 0.08))
                .corner(pen.between(-0.08, 0.02), bar)
                .to(wide + pen.between(0.02, 0.22), bar + pen.between(-0.08, 0.04));
        stem(pen, wide, pen.between(-0.04, 0.25));
    }

    private static void cup(Sketch pen) {
        double wide = pen.between(0.4, 0.6);
        double bar = pen.between(0.4, 0.58);
        pen.to(pen.between(0, 0.1), pen.between(0, 0.12))
                .to(pen.between(-0.03, 0.05), bar * 0.7)
                .to(wide * 0.3, bar)
                .to(wide * 0.75, bar - pen.between(0, 0.08))
                .to(wide + pen.between(0, 0.1), bar - pen.between(0.06, 0.14));
        stem(pen, wide, pen.between(-0.05, 0.2));
    }

    private static void oneStroke(Sketch pen) {
        double wide = pen.between(0.34, 0.52);
        double bar = pen.between(0.42, 0.58);
        double top = pen.between(0, 0.18);
        pen.to(pen.between(0, 0.1), pen.between(0, 0.12))
                .to(pen.between(-0.05, 0.04), bar * 0.75)
                .to(wide * 0.35, bar)
                .to(wide * 0.85, bar * 0.8)
                .corner(wide + pen.between(0, 0.1), top)
                .to(wide + pen.between(-0.05, 0.05), 0.5)
                .to(wide - pen.between(0, 0.12), 1);
    }

    private static void closed(Sketch pen) {
        double wide = pen.between(0.35, 0.5);
        double bar = pen.between(0.5, 0.68);
        pen.to(wide, pen.between(0, 0.04))
                .corner(pen.between(-0.05, 0.05), bar)
                .to(wide + pen.between(0.05, 0.22), bar + pen.between(-0.05, 0.03));
        stem(pen, wide, pen.between(-0.02, 0.08));
    }

    private static void lowBar(Sketch pen) {
        double wide = pen.between(0.4, 0.58);
        double bar = pen.between(0.6, 0.74);
        pen.to(pen.between(0.04, 0.16), 0)
                .corner(pen.between(-0.05, 0.02), bar)
                .to(wide + pen.between(0.05, 0.2), bar + pen.between(-0.05, 0.05));
        stem(pen, wide, pen.between(0, 0.35));
    }

    private static void wide(Sketch pen) {
        double wide = pen.between(0.55, 0.72);
        double bar = pen.between(0.45, 0.62);
        pen.to(pen.between(0, 0.12), 0.02)
                .corner(pen.between(-0.03, 0.03), bar)
                .to(wide + pen.between(0, 0.15), bar + pen.between(-0.1, 0));
        stem(pen, wide, pen.between(-0.02, 0.2));
    }

    private static void longBar(Sketch pen) {
        double wide = pen.between(0.3, 0.42);
        double bar = pen.between(0.42, 0.58);
        pen.to(pen.between(0, 0.15), pen.between(0, 0.06))
                .corner(pen.between(-0.1, 0), bar)
                .to(wide + pen.between(0.22, 0.42), bar + pen.between(-0.1, 0.04));
        stem(pen, wide, pen.between(0, 0.25));
    }

    private static void longStem(Sketch pen) {
        double wide = pen.between(0.26, 0.4);
        double bar = pen.between(0.28, 0.42);
        pen.to(pen.between(0, 0.08), pen.between(0, 0.06))
                .to(pen.between(-0.04, 0.03), bar * 0.8)
                .to(wide * 0.3, bar)
                .to(wide + pen.between(0, 0.1), bar - pen.between(0, 0.06));
        stem(pen, wide, pen.between(-0.05, 0.12));
    }

    private static void highBar(Sketch pen) {
        double wide = pen.between(0.32, 0.5);
        double bar = pen.between(0.36, 0.46);
        pen.to(0, pen.between(0.04, 0.18))
                .corner(pen.between(-0.03, 0.05), bar)
                .to(wide + pen.between(0.02, 0.15), bar + pen.between(-0.06, 0.02));
        stem(pen, wide, pen.between(-0.02, 0.1));
    }

    private static void leaningArms(Sketch pen) {
        double wide = pen.between(0.42, 0.58);
        double bar = pen.between(0.45, 0.6);
        pen.to(pen.between(0.08, 0.22), 0)
                .corner(pen.between(-0.06, 0), bar)
                .to(wide + pen.between(0, 0.2), bar + pen.between(-0.06, 0.06));
        pen.lift().to(wide + pen.between(0.05, 0.16), pen.between(0.05, 0.25));
        pen.to(wide - pen.between(0.1, 0.22), 1);
    }

    /** A long left arm and a stem that begins at the bar. */
    private static void shortStem(Sketch pen) {
        double bar = pen.between(0.55, 0.72);
        double wide = pen.between(0.18, 0.34);
        pen.to(pen.between(0.08, 0.2), 0)
                .corner(pen.between(-0.06, 0.02), bar)
                .to(wide + pen.between(0.02, 0.16), bar + pen.between(-0.06, 0.03));
        pen.lift().to(wide, bar - pen.between(0.08, 0.28));
        pen.to(wide - pen.between(0, 0.14), 1);
    }

    /** A long arm that turns into a low seat, and a stem that begins half way down. */
    private static void chair(Sketch pen) {
        double bar = pen.between(0.56, 0.76);
        double wide = pen.between(0.18, 0.36);
        pen.to(pen.between(0.02, 0.16), 0)
                .to(pen.between(-0.02, 0.06), bar * pen.between(0.55, 0.75))
                .to(wide * pen.between(0.05, 0.3), bar)
                .to(wide * pen.between(0.5, 0.7), bar - pen.between(0, 0.06))
                .to(wide + pen.between(0.02, 0.14), bar - pen.between(0.04, 0.14));
        pen.lift().to(wide + pen.between(-0.02, 0.04), bar - pen.between(0.14, 0.36));
        pen.to(wide - pen.between(0, 0.16), 1);
    }
}
