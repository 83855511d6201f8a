package fude.ink.allograph;

import java.util.List;

/** How people write a two. */
final class Two {
    private Two() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("plain", 2, Two::plain),
                new Allograph("wavy base", 1, Two::wavyBase),
                new Allograph("small loop", 1.8, Two::smallLoop),
                new Allograph("large loop", 3.1, Two::largeLoop),
                new Allograph("cursive", 3, Two::cursive),
                new Allograph("long base", 2.8, Two::longBase),
                new Allograph("curled top", 0.7, Two::curledTop),
                new Allograph("zed", 2.2, Two::zed),
                new Allograph("swan", 1.2, Two::swan),
                new Allograph("small head", 1, Two::smallHead),
                new Allograph("big head", 0.8, Two::bigHead),
                new Allograph("rising base", 1.3, Two::risingBase),
                new Allograph("round loop", 5.4, Two::roundLoop),
                new Allograph("flat", 1.3, Two::flat),
                new Allograph("ell", 1, Two::ell),
                new Allograph("slim loop", 1.8, Two::slimLoop),
                new Allograph("closed loop", 2, Two::closedLoop),
                new Allograph("short base", 1.6, Two::shortBase));
    }

    /** The head and the neck, down to where the base begins. */
    private static void head(Sketch pen, double wide, double high) {
        double start = pen.between(165, 225);
        pen.arc(0, high, wide, high, start, 360)
                .to(wide * pen.between(0.7, 0.95), high + (1 - high) * pen.between(0.25, 0.4));
    }

    private static void plain(Sketch pen) {
        double wide = pen.between(0.2, 0.32);
        head(pen, wide, pen.between(0.2, 0.32));
        pen.corner(-wide * pen.between(0.8, 1.4), pen.between(0.94, 1))
                .to(wide * pen.between(0.9, 1.7), pen.between(0.94, 1.04));
    }

    private static void wavyBase(Sketch pen) {
        double wide = pen.between(0.2, 0.3);
        double wave = pen.between(0.03, 0.1);
        head(pen, wide, pen.between(0.2, 0.3));
        pen.corner(-wide * pen.between(0.9, 1.3), 1)
                .to(-wide * 0.5, 1 - wave)
                .to(wide * pen.between(0.3, 0.7), 1)
                .to(wide * pen.between(1.2, 2), 1 - wave * pen.between(0.5, 2));
    }

    private static void smallLoop(Sketch pen) {
        double wide = pen.between(0.2, 0.32);
        double loop = pen.between(0.05, 0.1);
        head(pen, wide, pen.between(0.2, 0.3));
        pen.to(-wide * pen.between(0.2, 0.5), 0.95)
                .arc(-wide * 0.9, 1 - loop, wide * 0.45, loop, 90, 290)
                .to(0, pen.between(0.92, 1))
                .to(wide * pen.between(1.1, 1.9), pen.between(0.92, 1.08));
    }

    private static void largeLoop(Sketch pen) {
        double wide = pen.between(0.22, 0.34);
        double loop = pen.between(0.1, 0.17);
        head(pen, wide, pen.between(0.2, 0.3));
        pen.to(-wide * pen.between(0, 0.4), 0.96)
                .arc(-wide * 0.9, 1 - loop, wide * pen.between(0.5, 0.8), loop, 80, 300)
                .to(wide * pen.between(0.2, 0.6), pen.between(0.93, 1))
                .to(wide * pen.between(1.3, 2.2), pen.between(0.95, 1.12));
    }

    private static void cursive(Sketch pen) {
        double wide = pen.between(0.2, 0.34);
        double left = -wide * pen.between(1.1, 1.9);
        double loop = pen.between(0.1, 0.2);
        pen.to(-wide * pen.between(0.7, 1.1), pen.between(0.1, 0.3))
                .to(pen.between(-0.05, 0.1), 0)
                .to(wide, pen.between(0.2, 0.32))
                .to(wide * 0.5, pen.between(0.58, 0.7))
                .to(left * pen.between(0.3, 0.6), 0.98)
                .to(left, 1 - loop * 0.5)
                .to(left * 0.6, 1 - loop)
                .to(wide * pen.between(0.1, 0.5), pen.between(0.92, 1.02))
                .to(wide * pen.between(1.4, 2.4), pen.between(0.98, 1.15));
    }

    private static void longBase(Sketch pen) {
        double wide = pen.between(0.18, 0.28);
        head(pen, wide, pen.between(0.2, 0.3));
        pen.corner(-wide * pen.between(1.1, 1.9), 1)
                .to(wide * pen.between(1.8, 3), pen.between(0.9, 1.03));
    }

    private static void curledTop(Sketch pen) {
        double wide = pen.between(0.22, 0.32);
        double high = pen.between(0.22, 0.32);
        pen.to(-wide * pen.between(0.2, 0.5), high * pen.between(1, 1.5))
                .to(-wide * pen.between(0.8, 1), high * 1.2);
        pen.arc(0, high, wide, high, 200, 370)
                .to(wide * 0.4, pen.between(0.6, 0.72))
                .corner(-wide * pen.between(0.8, 1.3), 1)
                .to(wide * pen.between(1, 1.7), pen.between(0.92, 1.02));
    }

    private static void zed(Sketch pen) {
        double wide = pen.between(0.22, 0.32);
        pen.to(-wide, pen.between(0.02, 0.15))
                .to(wide * 0.5, pen.between(-0.02, 0.04))
                .to(wide, pen.between(0.08, 0.16))
                .corner(-wide * pen.between(0.8, 1.2), pen.between(0.93, 1))
                .to(wide * pen.between(0.9, 1.4), pen.between(0.95, 1.03));
    }

    private static void swan(Sketch pen) {
        double wide = pen.between(0.2, 0.32);
        head(pen, wide, pen.between(0.2, 0.32));
        pen.to(-wide * pen.between(0.4, 0.8), pen.between(0.78, 0.86))
                .to(-wide * pen.between(0.5, 1), pen.between(0.94, 1))
                .to(wide * 0.3, 1)
                .to(wide * pen.between(1, 1.7), pen.between(0.9, 1));
    }

    private static void smallHead(Sketch pen) {
        double wide = pen.between(0.14, 0.2);
        head(pen, wide, pen.between(0.12, 0.19));
        pen.corner(-wide * pen.between(1.2, 2), 1)
                .to(wide * pen.between(1, 2), pen.between(0.93, 1.02));
    }

    private static void bigHead(Sketch pen) {
        double wide = pen.between(0.3, 0.42);
        double high = pen.between(0.28, 0.38);
        pen.arc(0, high, wide, high, pen.between(170, 215), 400)
                .to(0, pen.between(0.8, 0.88))
                .corner(-wide * pen.between(0.7, 1.1), pen.between(0.94, 1))
                .to(wide * pen.between(0.6, 1.3), pen.between(0.92, 1.04));
    }

    private static void risingBase(Sketch pen) {
        double wide = pen.between(0.22, 0.32);
        head(pen, wide, pen.between(0.22, 0.3));
        pen.corner(-wide * pen.between(0.9, 1.4), 1)
                .to(wide * 0.3, pen.between(0.86, 0.96))
                .to(wide * pen.between(1.2, 2), pen.between(0.75, 0.9));
    }

    /** A loop below as large as the head. */
    private static void roundLoop(Sketch pen) {
        double wide = pen.between(0.24, 0.36);
        double loop = pen.between(0.14, 0.22);
        pen.to(-wide * pen.between(0.6, 1), pen.between(0.12, 0.3))
                .to(pen.between(-0.08, 0.04), 0)
                .to(wide * 0.85, pen.between(0.1, 0.18))
                .to(wide * pen.between(0.8, 1.1), pen.between(0.4, 0.55))
                .to(wide * pen.between(0, 0.5), pen.between(0.85, 0.94))
                .arc(-wide * 0.5, 1 - loop, wide * pen.between(0.6, 0.8), loop, 90, 290)
                .to(wide * pen.between(0.3, 0.7), pen.between(0.85, 0.95))
                .to(wide * pen.between(1.2, 1.9), pen.between(0.95, 1.1));
    }

    /** Low and long: a small head on a base that runs far to the right. */
    private static void flat(Sketch pen) {
        double wide = pen.between(0.22, 0.34);
        pen.to(-wide, pen.between(0.08, 0.25))
                .to(0, 0)
                .to(wide, pen.between(0.2, 0.32))
                .to(wide * 0.2, pen.between(0.66, 0.78))
                .corner(-wide * pen.between(0.9, 1.6), pen.between(0.92, 1))
                .to(wide, pen.between(0.86, 0.98))
                .to(wide * pen.between(2.5, 4.2), pen.between(0.74, 0.95));
    }

    /** The head is a mere hook on a long neck. */
    private static void ell(Sketch pen) {
        double lean = pen.between(0.05, 0.25);
        pen.to(lean - pen.between(0.08, 0.25), pen.between(0.06, 0.2))
                .to(lean - 0.02, 0)
                .to(lean + pen.between(0.02, 0.08), pen.between(0.08, 0.18))
                .to(0, pen.between(0.7, 0.85))
                .to(pen.between(-0.05, 0.04), pen.between(0.94, 1))
                .to(0.12, pen.between(0.95, 1.02))
                .to(pen.between(0.28, 0.5), pen.between(0.88, 1.02));
    }

    /** A long neck with hardly a head, ending in a small loop. */
    private static void slimLoop(Sketch pen) {
        double lean = pen.between(0.1, 0.3);
        double loop = pen.between(0.07, 0.14);
        pen.to(lean - pen.between(0.1, 0.28), pen.between(0.06, 0.2))
                .to(lean - 0.04, 0)
                .to(lean + pen.between(0.02, 0.08), pen.between(0.12, 0.24))
                .to(pen.between(0.02, 0.1), pen.between(0.75, 0.9))
                .arc(-0.1, 1 - loop, pen.between(0.08, 0.16), loop, 70, 290)
                .to(pen.between(0.05, 0.15), pen.between(0.9, 0.98))
                .to(pen.between(0.25, 0.5), pen.between(0.94, 1.06));
    }

    /** The base is a loop with hardly a tail. */
    private static void closedLoop(Sketch pen) {
        double wide = pen.between(0.22, 0.34);
        double loop = pen.between(0.12, 0.22);
        pen.to(-wide * pen.between(0.6, 1), pen.between(0.06, 0.24))
                .to(pen.between(-0.1, 0.04), 0)
                .to(wide * 0.85, pen.between(0.1, 0.2))
                .to(wide * pen.between(0.8, 1.1), pen.between(0.4, 0.58))
                .to(wide * pen.between(0.3, 0.6), pen.between(0.82, 0.92))
                .arc(-wide * 0.3, 1 - loop, wide * pen.between(0.6, 0.8), loop, 80, 300)
                .to(wide * pen.between(0.5, 0.8), pen.between(0.86, 0.96))
                .to(wide * pen.between(0.8, 1.3), pen.between(0.92, 1.04));
    }

    /** A long neck on a base that is hardly longer than a foot. */
    private static void shortBase(Sketch pen) {
        double wide = pen.between(0.2, 0.32);
        double foot = -wide * pen.between(0.5, 1.2);
        pen.to(-wide * pen.between(0.7, 1.2), pen.between(0.04, 0.2))
                .to(pen.between(-0.06, 0.06), pen.between(-0.02, 0.03))
                .to(wide, pen.between(0.12, 0.26))
                .to(wide * pen.between(0.4, 0.7), pen.between(0.5, 0.62))
                .corner(foot, pen.between(0.92, 1))
                .to(foot + wide * pen.between(0.8, 1.8), pen.between(0.92, 1.02));
    }
}
