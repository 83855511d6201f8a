package fude.ink.allograph;

import java.util.List;

/** How people write a seven. */
final class Seven {
    private Seven() {}

    static List<Allograph> ways() {
        return List.of(
                new Allograph("plain", 3.6, Seven::plain),
                new Allograph("curved stem", 1.9, Seven::curvedStem),
                new Allograph("crossed", 1.5, Seven::crossed),
                new Allograph("curved and crossed", 0.8, Seven::curvedCrossed),
                new Allograph("serif", 2.6, Seven::serif),
                new Allograph("wavy top", 0.9, Seven::wavyTop),
                new Allograph("slanted bar", 1.2, Seven::slantedBar),
                new Allograph("upright", 1.2, Seven::upright),
                new Allograph("long top", 1.9, Seven::longTop),
                new Allograph("round shoulder", 1.5, Seven::roundShoulder),
                new Allograph("serif and bar", 0.8, Seven::serifCrossed),
                new Allograph("long serif", 2.2, Seven::longSerif),
                new Allograph("wide and leaning", 0.9, Seven::wideLeaning),
                new Allograph("low bar", 1.4, Seven::lowBar));
    }

    private static void plain(Sketch pen) {
        double wide = pen.between(0.38, 0.58);
        pen.to(0, pen.between(0, 0.08)).corner(wide, pen.between(-0.03, 0.06));
        pen.to(wide - pen.between(0.12, 0.36), 1);
    }

    private static void curvedStem(Sketch pen) {
        double wide = pen.between(0.38, 0.56);
        double foot = wide - pen.between(0.2, 0.42);
        pen.to(0, pen.between(0, 0.08))
                .corner(wide, pen.between(-0.03, 0.05))
                .to(foot + (wide - foot) * pen.between(0.25, 0.45), pen.between(0.4, 0.5))
                .to(foot, 1);
    }

    private static void bar(Sketch pen, double x) {
        double half = pen.between(0.12, 0.26);
        double tilt = pen.between(-0.05, 0.06);
        double y = pen.between(0.42, 0.58);
        double shift = pen.between(-0.06, 0.06);
        pen.lift().to(x + shift - half, y + tilt).to(x + shift + half, y - tilt);
    }

    private static void crossed(Sketch pen) {
        double wide = pen.between(0.38, 0.56);
        double foot = wide - pen.between(0.16, 0.36);
        pen.to(0, pen.between(0, 0.08)).corner(wide, pen.between(-0.03, 0.05)).to(foot, 1);
        bar(pen, (wide + foot) / 2);
    }

    private static void curvedCrossed(Sketch pen) {
        curvedStem(pen);
        bar(pen, pen.between(0.2, 0.3));
    }

    private static void serif(Sketch pen) {
        double wide = pen.between(0.3, 0.56);
        pen.to(pen.between(-0.04, 0.04), pen.between(0.12, 0.26))
                .corner(0, pen.between(0, 0.05))
                .corner(wide, pen.between(-0.02, 0.05))
                .to(wide - pen.between(0.02, 0.12), 0.35)
                .to(wide - pen.between(0.12, 0.36), 1);
    }

    private static void serifCrossed(Sketch pen) {
        serif(pen);
        bar(pen, pen.between(0.24, 0.38));
    }

    private static void wavyTop(Sketch pen) {
        double wide = pen.between(0.42, 0.58);
        double wave = pen.between(0.03, 0.09);
        pen.to(0, pen.between(0.08, 0.16))
                .to(wide * 0.3, pen.between(0, 0.05))
                .to(wide * 0.65, wave)
                .corner(wide, pen.between(-0.05, 0.02))
                .to(wide - pen.between(0.08, 0.24), 0.5)
                .to(wide - pen.between(0.16, 0.36), 1);
    }

    private static void slantedBar(Sketch pen) {
        double wide = pen.between(0.36, 0.52);
        double rise = pen.between(0.1, 0.22);
        pen.to(0, rise)
                .corner(wide, 0)
                .to(wide - pen.between(0.05, 0.16), 0.5)
                .to(wide - pen.between(0.1, 0.3), 1);
    }

    private static void upright(Sketch pen) {
        double wide = pen.between(0.34, 0.5);
        pen.to(0, pen.between(0, 0.12))
                .corner(wide, pen.between(-0.02, 0.06))
                .to(wide + pen.between(-0.06, 0.04), 0.5)
                .to(wide - pen.between(-0.02, 0.12), 1);
    }

    private static void longTop(Sketch pen) {
        double wide = pen.between(0.58, 0.85);
        pen.to(0, pen.between(-0.02, 0.14)).corner(wide, pen.between(-0.03, 0.06));
        pen.to(wide - pen.between(0.2, 0.5), 1);
    }

    private static void roundShoulder(Sketch pen) {
        double wide = pen.between(0.36, 0.52);
        pen.to(0, pen.between(0.02, 0.14))
                .to(wide * 0.6, pen.between(-0.01, 0.05))
                .to(wide, pen.between(0.1, 0.2))
                .to(wide - pen.between(0.08, 0.2), 0.5)
                .to(wide - pen.between(0.15, 0.38), 1);
    }

    private static void longSerif(Sketch pen) {
        double wide = pen.between(0.34, 0.56);
        pen.to(pen.between(-0.08, 0.04), pen.between(0.24, 0.5))
                .corner(pen.between(-0.03, 0.06), pen.between(0, 0.08))
                .to(wide * 0.5, pen.between(-0.02, 0.05))
                .corner(wide, pen.between(-0.02, 0.08))
                .to(wide - pen.between(0, 0.16), 0.45)
                .to(wide - pen.between(0.04, 0.32), 1);
    }

    /** A rising bar, and a stem that falls far back to the left. */
    private static void wideLeaning(Sketch pen) {
        double wide = pen.between(0.5, 0.75);
        pen.to(pen.between(0, 0.06), pen.between(0.1, 0.36))
                .to(wide * pen.between(0.2, 0.4), pen.between(0.1, 0.28))
                .corner(wide, 0)
                .to(wide * pen.between(0.5, 0.65), pen.between(0.4, 0.55))
                .to(wide * pen.between(0.1, 0.45), 1);
    }

    private static void lowBar(Sketch pen) {
        double wide = pen.between(0.36, 0.5);
        double foot = wide - pen.between(0.05, 0.25);
        double bar = pen.between(0.5, 0.66);
        pen.to(0, pen.between(0.04, 0.14))
                .to(wide * 0.5, pen.between(0, 0.06))
                .to(wide, pen.between(0.06, 0.14))
                .to(foot + 0.04, 0.6)
                .to(foot, 1);
        pen.lift()
                .to(foot - pen.between(0.16, 0.34), bar + pen.between(-0.02, 0.06))
                .to(foot + pen.between(0.16, 0.4), bar - pen.between(-0.02, 0.06));
    }
}
