package fude.ui.plane;

/** Answers as colours: one pixel for each cell, in the colour of its class. */
final class Tint {
    /** How strong the colour of an answer that is certain is over the paper. */
    private static final double STRONGEST = 0.5;

    /** How strong it is where only the answer counts. */
    private static final double STEP = 0.35;

    private static final int SHADES = 64;

    private Tint() {}

    /**
     * @param stepped whether only the answer counts, and not how probable it is
     * @return pixels, opaque, the top row first
     */
    static int[] of(PlaneAnswers answers, ClassColors colors, boolean stepped) {
        int[][] shades = shades(answers.classes(), colors);
        int[] pixels = new int[answers.side() * answers.side()];
        double least = 1.0 / answers.classes();
        for (int cell = 0; cell < pixels.length; cell++) {
            int answer = answers.answer(cell);
            double sure = (answers.probability(cell, answer) - least) / (1 - least);
            double strength = stepped ? STEP : STRONGEST * (Double.isFinite(sure) ? sure : 0);
            int shade = (int) Math.round(strength * (SHADES - 1));
            pixels[cell] = shades[answer][Math.max(0, Math.min(SHADES - 1, shade))];
        }
        return pixels;
    }

    private static int[][] shades(int classes, ClassColors colors) {
        int[][] shades = new int[classes][SHADES];
        for (int of = 0; of < classes; of++) {
            for (int i = 0; i < SHADES; i++) {
                shades[of][i] = colors.over(of, i / (SHADES - 1.0));
            }
        }
        return shades;
    }
}
