package fude.ink.allograph;

import java.util.List;

/** How people write a one. */
final class One {
    private One() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("stick", 8.9, One::stick),
                new Allograph("bow", 3.2, One::bow),
                new Allograph("flag", 1.5, One::flag),
                new Allograph("curved flag", 0.8, One::curvedFlag),
                new Allograph("long flag", 1.9, One::longFlag),
                new Allograph("flag and foot", 1, One::flagAndFoot),
                new Allograph("long flag and foot", 0.9, One::longFlagAndFoot),
                new Allograph("foot", 0.1, One::foot),
                new Allograph("wave", 1.7, One::wave),
                new Allograph("hook", 0.5, One::hook),
                new Allograph("rising flag", 0.5, One::risingFlag),
                new Allograph("arch", 1.3, One::arch),
                new Allograph("narrow flag", 1.6, One::narrowFlag));
    }

    private static void stick(Sketch pen) {
        pen.to(0, 0).to(pen.between(-0.08, 0.08), 1);
    }

    private static void bow(Sketch pen) {
        pen.to(0, 0).to(pen.between(-0.08, 0.08), 0.5).to(0, 1);
    }

    private static void flag(Sketch pen) {
        pen.to(-pen.between(0.08, 0.28), pen.between(0.1, 0.3)).corner(0, 0);
        pen.to(pen.between(-0.05, 0.05), 1);
    }

    private static void curvedFlag(Sketch pen) {
        double reach = pen.between(0.1, 0.28);
        pen.to(-reach, pen.between(0.15, 0.3))
                .to(-reach / 2, pen.between(0.12, 0.2))
                .corner(0, 0)
                .to(0, 1);
    }

    private static void longFlag(Sketch pen) {
        double length = pen.between(0.3, 0.75);
        pen.to(-length * pen.between(0.4, 0.8), length).corner(0, 0).to(pen.between(0, 0.1), 1);
    }

    private static void flagAndFoot(Sketch pen) {
        double flag = pen.between(0.12, 0.28);
        pen.to(-flag, pen.between(0.1, 0.28)).corner(0, 0).to(0, 1);
        base(pen);
    }

    private static void longFlagAndFoot(Sketch pen) {
        double length = pen.between(0.28, 0.5);
        pen.to(-length * pen.between(0.6, 1), length).corner(0, 0).to(0, 1);
        base(pen);
    }

    private static void foot(Sketch pen) {
        pen.to(0, 0).to(0, 1);
        base(pen);
    }

    private static void base(Sketch pen) {
        double tilt = pen.between(-0.04, 0.04);
        pen.lift().to(-pen.between(0.15, 0.35), 1 + tilt).to(pen.between(0.15, 0.38), 1 - tilt);
    }

    private static void wave(Sketch pen) {
        double bend = pen.between(-0.06, 0.06);
        pen.to(0, 0).to(bend, 0.33).to(-bend, 0.67).to(0, 1);
    }

    private static void hook(Sketch pen) {
        pen.to(0, 0).to(0, 0.7).to(pen.between(0.02, 0.06), 0.97);
        pen.to(pen.between(0.1, 0.2), pen.between(0.9, 1));
    }

    private static void risingFlag(Sketch pen) {
        double lean = pen.between(0, 0.25);
        pen.to(lean - pen.between(0.22, 0.45), pen.between(0.2, 0.4))
                .to(lean - 0.08, pen.between(0.06, 0.12))
                .corner(lean, 0)
                .to(0, 1);
    }

    /** A long stroke upwards, close to the stem. */
    private static void narrowFlag(Sketch pen) {
        double length = pen.between(0.35, 0.75);
        double reach = length * pen.between(0.12, 0.38);
        pen.to(-reach, length)
                .to(-reach * pen.between(0.4, 0.7), length * pen.between(0.4, 0.6))
                .corner(0, 0)
                .to(pen.between(-0.08, 0.06), 1);
    }

    /** A flag as long as that of a seven, but rising. */
    private static void arch(Sketch pen) {
        double reach = pen.between(0.25, 0.6);
        double drop = reach * pen.between(0.45, 1.1);
        pen.to(-reach, drop)
                .to(-reach * 0.5, drop * pen.between(0.3, 0.6))
                .corner(0, 0)
                .to(-pen.between(0, 0.1), 0.5)
                .to(-pen.between(0, 0.25), 1);
    }
}
