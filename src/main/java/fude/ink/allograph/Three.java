package fude.ink.allograph;

import java.util.List;

/** How people write a three. */
final class Three {
    private Three() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("two bows", 2.8, Three::twoBows),
                new Allograph("waist loop", 2.8, Three::waistLoop),
                new Allograph("flat top", 1.7, Three::flatTop),
                new Allograph("shallow waist", 1.2, Three::shallowWaist),
                new Allograph("wide lower bow", 3.5, Three::wideLowerBow),
                new Allograph("large upper bow", 1.2, Three::largeUpperBow),
                new Allograph("angular", 2.4, Three::angular),
                new Allograph("curled start", 0.6, Three::curledStart),
                new Allograph("curled end", 0.6, Three::curledEnd),
                new Allograph("deep waist", 1.5, Three::deepWaist),
                new Allograph("long tail", 0.7, Three::longTail),
                new Allograph("narrow", 0.6, Three::narrow),
                new Allograph("zigzag", 3.3, Three::zigzag),
                new Allograph("level waist", 2.2, Three::levelWaist),
                new Allograph("hook below", 1.4, Three::hookBelow),
                new Allograph("small upper bow", 1.2, Three::smallUpperBow));
    }

    private static void bows(Sketch pen, double upper, double lower, double waist, double in) {
        double half = waist / 2;
        double rest = (1 - waist) / 2;
        pen.arc(0, half, upper, half, pen.between(180, 225), 430)
                .corner(in, waist)
                .arc(0, waist + rest, lower, rest, -65, pen.between(125, 175));
    }

    private static void twoBows(Sketch pen) {
        double upper = pen.between(0.22, 0.34);
        bows(
                pen,
                upper,
                upper * pen.between(0.95, 1.25),
                pen.between(0.4, 0.5),
                pen.between(-0.08, 0.08));
    }

    private static void waistLoop(Sketch pen) {
        double upper = pen.between(0.22, 0.32);
        double waist = pen.between(0.42, 0.5);
        double in = pen.between(-0.12, 0.02);
        pen.arc(0, waist / 2, upper, waist / 2, pen.between(180, 220), 420)
                .to(in, waist + 0.04)
                .to(in - pen.between(0.03, 0.08), waist - 0.01)
                .to(in + 0.03, waist - pen.between(0.03, 0.07))
                .arc(0, (1 + waist) / 2, upper * 1.1, (1 - waist) / 2, -50, pen.between(130, 175));
    }

    private static void flatTop(Sketch pen) {
        double wide = pen.between(0.22, 0.32);
        double waist = pen.between(0.35, 0.46);
        pen.to(-wide, pen.between(0, 0.06))
                .corner(wide * pen.between(0.7, 1.1), pen.between(-0.02, 0.03))
                .corner(pen.between(-0.1, 0.05), waist)
                .arc(0, (1 + waist) / 2, wide * 1.1, (1 - waist) / 2, -75, pen.between(130, 170));
    }

    private static void shallowWaist(Sketch pen) {
        double upper = pen.between(0.22, 0.34);
        bows(
                pen,
                upper,
                upper * pen.between(0.9, 1.2),
                pen.between(0.4, 0.52),
                upper * pen.between(0.3, 0.6));
    }

    private static void wideLowerBow(Sketch pen) {
        double upper = pen.between(0.18, 0.26);
        bows(
                pen,
                upper,
                upper * pen.between(1.35, 1.8),
                pen.between(0.32, 0.42),
                pen.between(-0.05, 0.1));
    }

    private static void largeUpperBow(Sketch pen) {
        double upper = pen.between(0.28, 0.38);
        bows(
                pen,
                upper,
                upper * pen.between(0.7, 0.9),
                pen.between(0.5, 0.62),
                pen.between(-0.05, 0.15));
    }

    private static void angular(Sketch pen) {
        double wide = pen.between(0.22, 0.32);
        double waist = pen.between(0.4, 0.52);
        pen.to(-wide, pen.between(0.03, 0.12))
                .to(wide * 0.3, 0)
                .to(wide, pen.between(0.1, 0.2))
                .corner(pen.between(-0.05, 0.08), waist)
                .to(wide, pen.between(0.64, 0.78))
                .to(wide * 0.4, 0.92)
                .to(-wide * pen.between(0.8, 1.2), pen.between(0.92, 1.03));
    }

    private static void curledStart(Sketch pen) {
        double upper = pen.between(0.22, 0.3);
        pen.to(-upper * pen.between(0.3, 0.6), pen.between(0.2, 0.3))
                .to(-upper, pen.between(0.18, 0.24));
        bows(
                pen,
                upper,
                upper * pen.between(0.9, 1.2),
                pen.between(0.42, 0.5),
                pen.between(-0.05, 0.1));
    }

    private static void curledEnd(Sketch pen) {
        double upper = pen.between(0.2, 0.3);
        double lower = upper * pen.between(1, 1.4);
        double end = pen.between(0.72, 0.85);
        bows(pen, upper, lower, pen.between(0.38, 0.48), pen.between(-0.02, 0.12));
        pen.to(-lower, end).to(-lower * pen.between(0.4, 0.7), end - pen.between(0, 0.08));
    }

    private static void deepWaist(Sketch pen) {
        double upper = pen.between(0.2, 0.32);
        bows(
                pen,
                upper,
                upper * pen.between(0.95, 1.2),
                pen.between(0.42, 0.5),
                -upper * pen.between(0.3, 0.8));
    }

    private static void longTail(Sketch pen) {
        double upper = pen.between(0.2, 0.3);
        double waist = pen.between(0.36, 0.48);
        pen.arc(0, waist / 2, upper, waist / 2, pen.between(185, 220), 420)
                .corner(pen.between(-0.02, 0.1), waist)
                .to(upper * 1.1, waist + 0.18)
                .to(upper * 0.7, pen.between(0.78, 0.86))
                .to(-upper * 0.4, pen.between(0.92, 0.98))
                .to(-upper * pen.between(1.3, 2), pen.between(0.95, 1.05));
    }

    private static void narrow(Sketch pen) {
        double upper = pen.between(0.13, 0.2);
        bows(
                pen,
                upper,
                upper * pen.between(0.9, 1.3),
                pen.between(0.4, 0.5),
                upper * pen.between(-0.3, 0.3));
    }

    private static void zigzag(Sketch pen) {
        double wide = pen.between(0.24, 0.36);
        double waist = pen.between(0.36, 0.5);
        pen.to(-wide, pen.between(0.04, 0.14))
                .to(0, pen.between(-0.02, 0.05))
                .to(wide, pen.between(0.04, 0.12))
                .corner(-wide * pen.between(0, 0.7), waist)
                .to(wide * pen.between(0.7, 0.9), waist + pen.between(0.02, 0.1))
                .to(wide, waist + pen.between(0.18, 0.28))
                .to(-wide * pen.between(0, 0.3), pen.between(0.92, 0.97))
                .to(-wide * pen.between(1, 1.6), pen.between(0.88, 1.02));
    }

    /** The lower bow begins with a level line. */
    private static void levelWaist(Sketch pen) {
        double wide = pen.between(0.22, 0.34);
        double waist = pen.between(0.4, 0.52);
        pen.arc(0, waist / 2, wide, waist / 2, pen.between(195, 235), 410)
                .corner(-wide * pen.between(0, 0.8), waist + pen.between(-0.03, 0.02))
                .to(wide * pen.between(0.5, 0.8), waist + pen.between(-0.02, 0.04))
                .to(wide * pen.between(1, 1.2), pen.between(0.64, 0.74))
                .to(wide * 0.4, pen.between(0.92, 0.98))
                .to(-wide * pen.between(0.8, 1.4), pen.between(0.86, 1.02));
    }

    /** The lower bow is little more than a bend. */
    private static void hookBelow(Sketch pen) {
        double wide = pen.between(0.2, 0.32);
        double waist = pen.between(0.4, 0.52);
        pen.to(-wide, pen.between(0.06, 0.16))
                .to(0, 0)
                .to(wide, pen.between(0.12, 0.2))
                .corner(pen.between(-0.05, 0.08), waist)
                .to(wide * pen.between(0.6, 1), pen.between(0.6, 0.7))
                .to(wide * pen.between(0.3, 0.6), 0.88)
                .to(-wide * pen.between(0, 0.5), 1);
    }

    /** A flat start, a small upper bow that hardly turns back, and a large lower one. */
    private static void smallUpperBow(Sketch pen) {
        double wide = pen.between(0.18, 0.3);
        double waist = pen.between(0.34, 0.48);
        double lower = wide * pen.between(1, 1.4);
        pen.to(-wide * pen.between(0.8, 1.4), pen.between(0.02, 0.16))
                .to(pen.between(-0.05, 0.05), pen.between(-0.02, 0.04))
                .to(wide, waist * pen.between(0.3, 0.45))
                .to(wide * pen.between(0.3, 0.6), waist * pen.between(0.75, 0.9))
                .corner(-wide * pen.between(0, 0.5), waist)
                .arc(0, (1 + waist) / 2, lower, (1 - waist) / 2, -60, pen.between(120, 170));
    }
}
