package fude.ink.allograph;

import java.util.List;

/** How people write a six. */
final class Six {
    private Six() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("curved stem", 4, Six::curvedStem),
                new Allograph("straight stem", 1.8, Six::straightStem),
                new Allograph("small loop", 2.4, Six::smallLoop),
                new Allograph("large loop", 0.6, Six::largeLoop),
                new Allograph("wide bowl", 1, Six::wideBowl),
                new Allograph("rising bowl", 1.4, Six::risingBowl),
                new Allograph("open", 0.8, Six::open),
                new Allograph("hooked stem", 0.8, Six::hookedStem),
                new Allograph("upright", 0.8, Six::upright),
                new Allograph("crossing loop", 0.8, Six::crossingLoop),
                new Allograph("spiral", 0.5, Six::spiral),
                new Allograph("curl", 5.2, Six::curl),
                new Allograph("ell and curl", 2.3, Six::ellAndCurl),
                new Allograph("round back", 1.6, Six::roundBack),
                new Allograph("flat curl", 3, Six::flatCurl));
    }

    /** The loop from its left side round by the bottom; its left edge is at x = 0. */
    private static void loop(Sketch pen, double wide, double high, double turn) {
        pen.arc(wide / 2, 1 - high / 2, wide / 2, high / 2, 180, 180 - turn);
    }

    private static void curvedStem(Sketch pen) {
        double wide = pen.between(0.34, 0.5);
        double high = pen.between(0.36, 0.52);
        pen.to(wide * pen.between(0.6, 1.1), 0)
                .to(wide * pen.between(0.18, 0.4), pen.between(0.22, 0.32));
        loop(pen, wide, high, pen.between(310, 380));
    }

    private static void straightStem(Sketch pen) {
        double wide = pen.between(0.3, 0.46);
        double high = pen.between(0.32, 0.48);
        double lean = pen.between(0.1, 0.5);
        pen.to(lean, 0).to(lean * 0.45, 0.4);
        loop(pen, wide, high, pen.between(310, 375));
    }

    private static void smallLoop(Sketch pen) {
        double wide = pen.between(0.22, 0.34);
        double high = pen.between(0.22, 0.34);
        pen.to(pen.between(0.12, 0.42), 0).to(pen.between(0.02, 0.16), pen.between(0.3, 0.42));
        loop(pen, wide, high, pen.between(300, 370));
    }

    private static void largeLoop(Sketch pen) {
        double wide = pen.between(0.42, 0.58);
        double high = pen.between(0.54, 0.7);
        pen.to(wide * pen.between(0.5, 1), 0).to(wide * 0.2, pen.between(0.22, 0.3));
        loop(pen, wide, high, pen.between(300, 370));
    }

    private static void wideBowl(Sketch pen) {
        double wide = pen.between(0.52, 0.75);
        double high = pen.between(0.34, 0.46);
        pen.to(wide * pen.between(0.3, 0.8), 0).to(wide * pen.between(0.08, 0.25), 0.35);
        loop(pen, wide, high, pen.between(300, 365));
    }

    private static void risingBowl(Sketch pen) {
        double wide = pen.between(0.36, 0.56);
        double rise = pen.between(0.05, 0.16);
        pen.to(wide * pen.between(0.4, 0.9), 0)
                .to(pen.between(0.02, 0.14), 0.4)
                .to(0, 0.75)
                .to(wide * 0.35, 1)
                .to(wide, pen.between(0.62, 0.74) - rise)
                .to(wide * pen.between(0.6, 0.8), pen.between(0.5, 0.58) - rise)
                .to(pen.between(0.02, 0.12), pen.between(0.68, 0.82));
    }

    private static void open(Sketch pen) {
        double wide = pen.between(0.34, 0.5);
        double high = pen.between(0.36, 0.5);
        pen.to(wide * pen.between(0.5, 1), 0).to(wide * 0.25, 0.28);
        loop(pen, wide, high, pen.between(230, 300));
    }

    private static void hookedStem(Sketch pen) {
        double wide = pen.between(0.34, 0.48);
        double high = pen.between(0.36, 0.5);
        pen.to(wide * pen.between(1, 1.3), pen.between(0.06, 0.18))
                .to(wide * pen.between(0.7, 0.85), 0)
                .to(wide * 0.2, pen.between(0.25, 0.35));
        loop(pen, wide, high, pen.between(310, 375));
    }

    private static void upright(Sketch pen) {
        double wide = pen.between(0.34, 0.5);
        double high = pen.between(0.38, 0.54);
        pen.to(pen.between(-0.04, 0.1), 0).to(pen.between(-0.03, 0.03), 0.45);
        loop(pen, wide, high, pen.between(310, 370));
    }

    private static void crossingLoop(Sketch pen) {
        double wide = pen.between(0.34, 0.48);
        double high = pen.between(0.34, 0.5);
        pen.to(wide * pen.between(0.5, 1), 0).to(wide * 0.22, 0.3);
        loop(pen, wide, high, 300);
        pen.to(wide * 0.1, 1 - high * pen.between(0.75, 0.95))
                .to(-pen.between(0.04, 0.16), 1 - high * pen.between(0.45, 0.8));
    }

    private static void spiral(Sketch pen) {
        double wide = pen.between(0.38, 0.52);
        double high = pen.between(0.42, 0.56);
        pen.to(wide * pen.between(0.6, 1.1), 0).to(wide * 0.2, 0.3);
        loop(pen, wide, high, 280);
        pen.to(wide * pen.between(0.3, 0.4), 1 - high * pen.between(0.55, 0.7))
                .to(wide * pen.between(0.35, 0.5), 1 - high * pen.between(0.25, 0.4));
    }

    /** The loop turns back inside and ends on the bottom instead of the stem. */
    private static void curl(Sketch pen) {
        double wide = pen.between(0.4, 0.62);
        double high = pen.between(0.3, 0.48);
        double lean = pen.between(0.02, 0.4);
        pen.to(lean, 0)
                .to(lean * 0.3, 0.4)
                .to(0, pen.between(0.68, 0.8))
                .to(wide * 0.45, 1)
                .to(wide, 1 - high * 0.5)
                .to(wide * 0.7, 1 - high)
                .to(wide * pen.between(0.3, 0.5), 1 - high * pen.between(0.4, 0.7))
                .to(wide * pen.between(0.3, 0.6), 1 - high * pen.between(-0.05, 0.3));
    }

    /** A stem that runs out to the right, with a small loop upon it. */
    private static void ellAndCurl(Sketch pen) {
        double wide = pen.between(0.32, 0.52);
        double high = pen.between(0.24, 0.38);
        double lean = pen.between(0.05, 0.4);
        pen.to(lean, 0)
                .to(pen.between(0, 0.06), pen.between(0.6, 0.7))
                .to(wide * pen.between(0.25, 0.4), pen.between(0.88, 0.96))
                .to(wide * 0.95, 1 - high * 0.45)
                .to(wide * pen.between(0.7, 0.9), 1 - high)
                .to(wide * pen.between(0.4, 0.55), 1 - high * 0.5)
                .to(wide * pen.between(0.5, 0.9), pen.between(1, 1.04));
    }

    private static void roundBack(Sketch pen) {
        double wide = pen.between(0.4, 0.6);
        double high = pen.between(0.34, 0.5);
        pen.to(wide * pen.between(0.7, 1.1), pen.between(0, 0.08))
                .to(wide * 0.3, pen.between(0.1, 0.2))
                .to(0, pen.between(0.5, 0.6))
                .to(wide * 0.25, pen.between(0.88, 0.95))
                .to(wide * 0.65, 1)
                .to(wide * pen.between(1, 1.15), 1 - high * 0.5)
                .to(wide * 0.7, 1 - high)
                .to(wide * pen.between(0.15, 0.4), 1 - high * pen.between(0.4, 0.8));
    }

    /** Low and wide, the stem leaning and the loop drawn out to the right. */
    private static void flatCurl(Sketch pen) {
        double wide = pen.between(0.62, 0.9);
        double high = pen.between(0.36, 0.6);
        double lean = pen.between(0.1, 0.45);
        pen.to(lean, 0)
                .to(pen.between(0.02, 0.08), pen.between(0.45, 0.6))
                .to(wide * 0.15, pen.between(0.85, 0.93))
                .to(wide * 0.55, 1)
                .to(wide, 1 - high * pen.between(0.4, 0.6))
                .to(wide * 0.75, 1 - high)
                .to(wide * pen.between(0.35, 0.5), 1 - high * 0.7)
                .to(wide * pen.between(0.25, 0.45), 1 - high * pen.between(0, 0.3));
    }
}
