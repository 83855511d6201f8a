package fude.ui.dataset.browser;

import fude.data.Dataset;

/**
 * The mean image of each class, pixel by pixel. Immutable.
 *
 * @param filter which images take part, of every class
 * @param images one for each class: rows × columns, 0 to 255
 * @param counts how many images each mean is made of
 */
record ClassMeans(Filter filter, byte[][] images, int[] counts) {

    /** Goes through all pixels of the data set: never on the FX thread. */
    static ClassMeans of(Filter filter) {
        Dataset dataset = filter.dataset();
        float[] scale = new float[256];
        for (int value = 0; value < scale.length; value++) {
            scale[value] = value;
        }
        float[] pixels = new float[dataset.inputs()];
        double[][] sums = new double[dataset.classes()][dataset.inputs()];
        int[] counts = new int[dataset.classes()];
        for (int image = 0; image < dataset.size(); image++) {
            if (filter.admits(image)) {
                dataset.copyScaled(image, scale, pixels, 0);
                add(pixels, sums[dataset.label(image)]);
                counts[dataset.label(image)]++;
            }
        }
        byte[][] means = new byte[dataset.classes()][dataset.inputs()];
        for (int label = 0; label < means.length; label++) {
            for (int i = 0; i < dataset.inputs(); i++) {
                means[label][i] = (byte) Math.round(sums[label][i] / Math.max(1, counts[label]));
            }
        }
        return new ClassMeans(filter, means, counts);
    }

    private static void add(float[] pixels, double[] sum) {
        for (int i = 0; i < pixels.length; i++) {
            sum[i] += pixels[i];
        }
    }
}
