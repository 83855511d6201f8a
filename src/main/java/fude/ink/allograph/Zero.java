package fude.ink.allograph;

import java.util.List;

/** How people write a nought. */
final class Zero {
    private Zero() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("oval", 2.7, Zero::oval),
                new Allograph("egg", 1.7, Zero::egg),
                new Allograph("wide", 1.4, Zero::wide),
                new Allograph("narrow", 0.8, Zero::narrow),
                new Allograph("open top", 2.3, Zero::openTop),
                new Allograph("inner start", 0.9, Zero::innerStart),
                new Allograph("overlapping tail", 3, Zero::tail),
                new Allograph("drop", 1.3, Zero::drop),
                new Allograph("clockwise", 2, Zero::clockwise),
                new Allograph("double turn", 1.4, Zero::doubleTurn),
                new Allograph("top loop", 0.6, Zero::topLoop),
                new Allograph("inner bar", 0.5, Zero::innerBar),
                new Allograph("swing", 0.6, Zero::swing));
    }

    private static void oval(Sketch pen) {
        double start = pen.between(230, 300);
        double wide = pen.between(0.24, 0.42);
        pen.arc(0, 0.5, wide, 0.5, start, start - pen.between(345, 385));
    }

    private static void egg(Sketch pen) {
        double wide = pen.between(0.25, 0.42);
        double waist = pen.between(0.35, 0.65);
        pen.arc(0, waist, wide, waist, 270, 180)
                .arc(0, waist, wide, 1 - waist, 180, 0)
                .arc(0, waist, wide * 0.95, waist * pen.between(0.9, 1.05), 0, -95);
    }

    private static void wide(Sketch pen) {
        double start = pen.between(220, 310);
        pen.arc(0, 0.5, pen.between(0.42, 0.6), 0.5, start, start - pen.between(345, 380));
    }

    private static void narrow(Sketch pen) {
        double start = pen.between(240, 300);
        pen.arc(0, 0.5, pen.between(0.15, 0.25), 0.5, start, start - pen.between(350, 375));
    }

    private static void openTop(Sketch pen) {
        double wide = pen.between(0.25, 0.45);
        double gap = pen.between(10, 50);
        pen.arc(0, 0.5, wide, 0.5, 270 - gap / 2, -70);
        if (pen.chance(0.5)) {
            pen.to(-wide * pen.between(0, 0.5), pen.between(0.05, 0.2));
        }
    }

    private static void innerStart(Sketch pen) {
        double wide = pen.between(0.28, 0.42);
        pen.to(pen.between(0, 0.25), pen.between(0.15, 0.35))
                .arc(0, 0.5, wide, 0.5, 300, -55)
                .to(pen.between(-0.1, 0.1), pen.between(0.02, 0.15));
    }

    private static void tail(Sketch pen) {
        double wide = pen.between(0.25, 0.4);
        pen.to(wide * pen.between(-0.2, 0.6), pen.between(-0.05, 0.08))
                .arc(0, 0.55, wide, 0.45, 240, -60)
                .to(wide * pen.between(-0.2, 0.2), pen.between(0, 0.1))
                .to(wide * pen.between(-0.9, -0.3), pen.between(-0.12, 0.12));
    }

    private static void drop(Sketch pen) {
        double wide = pen.between(0.26, 0.42);
        double top = pen.between(-0.1, 0.25);
        pen.corner(top, 0)
                .to(-wide * pen.between(0.6, 0.8), 0.3)
                .arc(0, 0.65, wide, 0.35, 180, 0)
                .to(wide * pen.between(0.7, 0.95), 0.35)
                .to(top, pen.between(-0.03, 0.06));
    }

    private static void clockwise(Sketch pen) {
        double start = pen.between(200, 290);
        double wide = pen.between(0.25, 0.45);
        pen.arc(0, 0.5, wide, 0.5, start, start + pen.between(340, 385));
    }

    private static void doubleTurn(Sketch pen) {
        double wide = pen.between(0.25, 0.4);
        double shift = pen.between(-0.08, 0.08);
        pen.arc(0, 0.5, wide, 0.5, 270, 0)
                .arc(shift, 0.5, wide - shift, pen.between(0.42, 0.52), 0, -pen.between(270, 420));
    }

    private static void topLoop(Sketch pen) {
        double wide = pen.between(0.25, 0.38);
        double loop = pen.between(0.05, 0.12);
        pen.arc(0, 0.55, wide, 0.45, 260, -60)
                .arc(0, 0.1 + loop / 2, wide * pen.between(0.4, 0.7), loop, 270, 90)
                .to(wide * pen.between(0.4, 1.2), pen.between(0, 0.15));
    }

    /** A stroke within, from the top or across, as of a slashed nought. */
    private static void innerBar(Sketch pen) {
        double wide = pen.between(0.28, 0.42);
        double start = pen.between(260, 310);
        pen.arc(0, 0.5, wide, 0.5, start, start - 355)
                .to(wide * pen.between(0, 0.3), pen.between(0.2, 0.4))
                .to(-wide * pen.between(0, 0.5), pen.between(0.5, 0.85));
    }

    /** Comes in from the upper right and meets its beginning lower. */
    private static void swing(Sketch pen) {
        double wide = pen.between(0.28, 0.44);
        pen.to(wide * pen.between(0.5, 1.2), pen.between(-0.08, 0.04))
                .to(-wide * pen.between(0.1, 0.4), pen.between(0.1, 0.22))
                .arc(0, 0.6, wide, 0.4, 190, -10)
                .to(wide * pen.between(0.6, 0.85), pen.between(0.2, 0.34))
                .to(wide * pen.between(-0.3, 0.4), pen.between(0.02, 0.16));
    }
}
