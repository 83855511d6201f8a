package fude.ink.photo;

/**
 * The two levels that values lie about, paper and ink for example (Otsu 1979).
 *
 * @param between the value that parts them best
 * @param separability share of the variance that the two levels explain: 0.64 for noise about one
 *     level, 1 for two values
 */
record TwoLevels(float between, double separability) {
    private static final int BINS = 512;

    /**
     * @param most the values lie from 0 to this
     */
    static TwoLevels of(float[] values, float most) {
        long[] bins = new long[BINS + 1];
        for (float value : values) {
            bins[Math.max(0, Math.min(BINS, Math.round(value / most * BINS)))]++;
        }
        double sum = 0;
        double squares = 0;
        for (int bin = 0; bin <= BINS; bin++) {
            sum += (double) bin * bins[bin];
            squares += (double) bin * bin * bins[bin];
        }
        double count = values.length;
        double variance = squares - sum * sum / count;
        double best = 0;
        double first = 0;
        double last = 0;
        long below = 0;
        double sumBelow = 0;
        for (int bin = 0; bin < BINS; bin++) {
            below += bins[bin];
            sumBelow += (double) bin * bins[bin];
            if (below > 0 && below < count) {
                double apart = sumBelow / below - (sum - sumBelow) / (count - below);
                double found = below * (count - below) / count * apart * apart;
                if (found > best) {
                    best = found;
                    first = bin;
                }
                if (found >= best) {
                    last = bin;
                }
            }
        }
        return new TwoLevels(
                (float) (((first + last) / 2 + 0.5) / BINS * most),
                variance > 0 ? best / variance : 0);
    }
}
