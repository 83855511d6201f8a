package fude.ink.allograph;

import java.util.List;

/** How people write a nine. */
final class Nine {
    private Nine() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("straight stem", 4.2, Nine::straightStem),
                new Allograph("curved stem", 2, Nine::curvedStem),
                new Allograph("open loop", 2.6, Nine::openLoop),
                new Allograph("flat loop", 1.4, Nine::flatLoop),
                new Allograph("long stem", 2.4, Nine::longStem),
                new Allograph("hooked tail", 1.4, Nine::hookedTail),
                new Allograph("two strokes", 2.4, Nine::twoStrokes),
                new Allograph("large loop", 2, Nine::largeLoop),
                new Allograph("leaning stem", 3, Nine::leaningStem),
                new Allograph("pointed loop", 1.8, Nine::pointedLoop),
                new Allograph("from the stem", 2.4, Nine::fromTheStem),
                new Allograph("high start", 3.2, Nine::highStart),
                new Allograph("slim", 2, Nine::slim),
                new Allograph("swept tail", 3.8, Nine::sweptTail),
                new Allograph("round belly", 1.8, Nine::roundBelly),
                new Allograph("gee", 2.6, Nine::gee),
                new Allograph("small gee", 1.5, Nine::smallGee));
    }

    /** The loop from its top right round by the left and back up; its right edge is at x = 0. */
    private static void loop(Sketch pen, double wide, double high, double start) {
        pen.arc(-wide / 2, high / 2, wide / 2, high / 2, start, 20);
    }

    private static void straightStem(Sketch pen) {
        double wide = pen.between(0.32, 0.48);
        double high = pen.between(0.36, 0.5);
        loop(pen, wide, high, pen.between(290, 345));
        pen.corner(pen.between(-0.02, 0.04), pen.between(0.02, 0.12));
        pen.to(pen.between(-0.12, 0.04), 1);
    }

    private static void curvedStem(Sketch pen) {
        double wide = pen.between(0.34, 0.5);
        double high = pen.between(0.38, 0.52);
        loop(pen, wide, high, pen.between(290, 345));
        pen.to(pen.between(-0.01, 0.03), pen.between(0.08, 0.16))
                .to(pen.between(0, 0.05), 0.45)
                .to(-pen.between(0, 0.1), 0.75)
                .to(-wide * pen.between(0.3, 0.8), pen.between(0.94, 1));
    }

    private static void openLoop(Sketch pen) {
        double wide = pen.between(0.32, 0.48);
        double high = pen.between(0.36, 0.48);
        pen.to(-wide * pen.between(0.2, 0.5), pen.between(-0.02, 0.06))
                .arc(-wide / 2, high / 2 + 0.02, wide / 2, high / 2, 220, 40)
                .corner(pen.between(0, 0.06), pen.between(-0.04, 0.1))
                .to(pen.between(-0.03, 0.05), 0.5)
                .to(-pen.between(0, 0.14), 1);
    }

    private static void flatLoop(Sketch pen) {
        double wide = pen.between(0.4, 0.6);
        double high = pen.between(0.22, 0.34);
        loop(pen, wide, high, pen.between(290, 340));
        pen.to(pen.between(0, 0.03), pen.between(0.03, 0.1))
                .to(-pen.between(0, 0.08), 0.55)
                .to(-pen.between(0.02, 0.25), 1);
    }

    private static void longStem(Sketch pen) {
        double wide = pen.between(0.22, 0.36);
        double high = pen.between(0.24, 0.36);
        loop(pen, wide, high, pen.between(290, 345));
        pen.corner(pen.between(-0.01, 0.03), pen.between(0.02, 0.1));
        pen.to(-pen.between(-0.04, 0.15), 1);
    }

    private static void hookedTail(Sketch pen) {
        double wide = pen.between(0.32, 0.46);
        double high = pen.between(0.34, 0.48);
        double hook = wide * pen.between(0.6, 1);
        loop(pen, wide, high, pen.between(290, 345));
        pen.to(pen.between(-0.01, 0.03), pen.between(0.06, 0.14))
                .to(pen.between(-0.02, 0.04), 0.6)
                .to(-hook * 0.3, pen.between(0.94, 1))
                .to(-hook * 0.8, pen.between(0.92, 1))
                .to(-hook, pen.between(0.8, 0.9));
    }

    private static void twoStrokes(Sketch pen) {
        double wide = pen.between(0.32, 0.48);
        double high = pen.between(0.38, 0.52);
        double start = pen.between(290, 350);
        pen.arc(-wide / 2, high / 2, wide / 2, high / 2, start, start - pen.between(340, 370));
        pen.lift().to(pen.between(-0.02, 0.04), pen.between(-0.02, 0.15));
        pen.to(pen.between(-0.14, 0.05), 1);
    }

    private static void largeLoop(Sketch pen) {
        double wide = pen.between(0.42, 0.58);
        double high = pen.between(0.52, 0.66);
        loop(pen, wide, high, pen.between(290, 345));
        pen.to(pen.between(0, 0.03), pen.between(0.14, 0.22))
                .to(-pen.between(0, 0.06), 0.65)
                .to(-wide * pen.between(0.1, 0.6), 1);
    }

    private static void leaningStem(Sketch pen) {
        double wide = pen.between(0.32, 0.46);
        double high = pen.between(0.34, 0.48);
        double lean = pen.between(0.14, 0.36);
        loop(pen, wide, high, pen.between(280, 340));
        pen.to(pen.between(0, 0.04), pen.between(0.04, 0.12)).to(-lean * 0.4, 0.52).to(-lean, 1);
    }

    private static void pointedLoop(Sketch pen) {
        double wide = pen.between(0.34, 0.48);
        double high = pen.between(0.38, 0.5);
        pen.to(pen.between(-0.06, 0.02), pen.between(0, 0.06))
                .to(-wide * 0.7, pen.between(0.1, 0.18))
                .to(-wide, high * pen.between(0.7, 0.85))
                .to(-wide * 0.6, high)
                .corner(pen.between(0, 0.03), pen.between(0.02, 0.12))
                .to(pen.between(-0.16, 0.02), 1);
    }

    private static void fromTheStem(Sketch pen) {
        double wide = pen.between(0.32, 0.46);
        double high = pen.between(0.36, 0.5);
        pen.to(-pen.between(0, 0.06), high * pen.between(0.35, 0.6))
                .to(-wide * pen.between(0.25, 0.4), pen.between(0, 0.05))
                .arc(-wide / 2, high / 2, wide / 2, high / 2, 250, 30)
                .to(pen.between(-0.01, 0.03), high * pen.between(0.3, 0.6))
                .to(pen.between(-0.04, 0.04), 0.6)
                .to(-pen.between(0, 0.2), 1);
    }

    /** The loop begins high and far right, and closes below its beginning. */
    private static void highStart(Sketch pen) {
        double wide = pen.between(0.3, 0.48);
        double high = pen.between(0.36, 0.52);
        pen.to(pen.between(-0.06, 0.2), pen.between(-0.04, 0.06))
                .to(-wide * 0.55, pen.between(0.02, 0.1))
                .to(-wide, high * pen.between(0.55, 0.7))
                .to(-wide * 0.6, high)
                .to(-wide * 0.15, high * pen.between(0.7, 0.85))
                .corner(pen.between(-0.02, 0.05), high * pen.between(0.2, 0.6))
                .to(-pen.between(-0.02, 0.12), 0.65)
                .to(-pen.between(0, 0.24), 1);
    }

    private static void slim(Sketch pen) {
        double wide = pen.between(0.16, 0.28);
        double high = pen.between(0.36, 0.52);
        loop(pen, wide, high, pen.between(280, 345));
        pen.corner(pen.between(0, 0.06), pen.between(0.04, 0.2)).to(-pen.between(0, 0.2), 1);
    }

    private static void sweptTail(Sketch pen) {
        double wide = pen.between(0.3, 0.48);
        double high = pen.between(0.34, 0.48);
        loop(pen, wide, high, pen.between(280, 345));
        pen.to(pen.between(-0.01, 0.03), pen.between(0.06, 0.16))
                .to(pen.between(-0.04, 0.06), pen.between(0.68, 0.85))
                .to(-wide * pen.between(0.1, 0.3), pen.between(0.95, 1))
                .to(-wide * pen.between(0.8, 1.6), pen.between(0.92, 1.04));
    }

    private static void roundBelly(Sketch pen) {
        double wide = pen.between(0.45, 0.65);
        double high = pen.between(0.5, 0.62);
        pen.to(pen.between(-0.05, 0.1), pen.between(0, 0.12))
                .arc(-wide / 2, high / 2, wide / 2, high / 2, 280, 35)
                .corner(pen.between(0, 0.08), pen.between(0.05, 0.2))
                .to(pen.between(-0.02, 0.08), 0.75)
                .to(pen.between(-0.02, 0.16), 1);
    }

    /** An open loop, no more than a hook, and a tail that sweeps to the left and up again. */
    private static void gee(Sketch pen) {
        double wide = pen.between(0.26, 0.42);
        double high = pen.between(0.3, 0.46);
        double right = pen.between(-0.04, 0.06);
        pen.to(pen.between(-0.08, 0.02), pen.between(0.02, 0.12))
                .to(-wide * 0.6, pen.between(-0.02, 0.06))
                .to(-wide, high * pen.between(0.4, 0.6))
                .to(-wide * 0.55, high)
                .to(-wide * 0.1, high * pen.between(0.6, 0.85))
                .corner(right, pen.between(0.02, 0.16))
                .to(right + pen.between(-0.02, 0.05), pen.between(0.6, 0.75))
                .to(-wide * pen.between(0.2, 0.4), pen.between(0.94, 1.02))
                .to(-wide * pen.between(0.8, 1.4), pen.between(0.84, 1));
    }

    /** A small loop, nearly filled, on the upper end of a bow that comes back far to the left. */
    private static void smallGee(Sketch pen) {
        double wide = pen.between(0.18, 0.34);
        double high = pen.between(0.18, 0.32);
        double belly = pen.between(0.02, 0.14);
        pen.to(pen.between(0, 0.08), pen.between(0.04, 0.12))
                .to(-wide * 0.5, pen.between(-0.02, 0.04))
                .to(-wide, high * pen.between(0.4, 0.6))
                .to(-wide * 0.5, high)
                .to(pen.between(-0.06, 0.02), high * pen.between(0.3, 0.7))
                .to(belly, pen.between(0.45, 0.6))
                .to(belly * 0.5, pen.between(0.78, 0.88))
                .to(-wide * pen.between(0.4, 0.7), pen.between(0.95, 1.02))
                .to(-wide * pen.between(1, 1.8), pen.between(0.84, 0.98));
    }
}
