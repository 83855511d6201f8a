package fude.data.array;

/**
 * What the numbers of images are like.
 *
 * @param isWhole whether they are all whole numbers
 */
record Range(double min, double max, double mean, boolean isWhole) {

    /** Of two arrays, the first of which tells the mean. */
    Range with(Range other) {
        return new Range(
                Math.min(min, other.min), Math.max(max, other.max), mean, isWhole && other.isWhole);
    }
}
