package fude.training.augment;

import fude.data.Dataset;
import fude.data.Scaling;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Distorts the images of a data set by chance. All distortions together are one map from each pixel
 * to a place of the given image, which is read there once, bilinearly; beyond its border lies
 * background. Belongs to one thread.
 */
public final class Augmenter {
    private final Augmentation augmentation;
    private final Dataset dataset;
    private final float[] scale;
    private final AffineMap affine;
    private final ElasticField elastic;
    private final float[] column;
    private final float[] row;
    private final float[] plain;

    /** The image with one line of background before its first and two after its last. */
    private final float[] framed;

    private final int stride;

    /**
     * @throws IllegalArgumentException if the strengths have problems
     */
    public Augmenter(Augmentation augmentation, Dataset dataset, Scaling scaling) {
        if (!augmentation.problems().isEmpty()) {
            throw new IllegalArgumentException("cannot distort: " + augmentation.problems());
        }
        this.augmentation = augmentation;
        this.dataset = dataset;
        this.scale = scaling.table();
        this.affine = new AffineMap(dataset.rows(), dataset.columns());
        this.elastic = new ElasticField(dataset.rows(), dataset.columns());
        this.column = new float[dataset.inputs()];
        this.row = new float[dataset.inputs()];
        this.plain = new float[dataset.inputs()];
        this.stride = dataset.columns() + 3;
        this.framed = new float[(dataset.rows() + 3) * stride];
        Arrays.fill(framed, scale[0]);
    }

    /**
     * Writes image {@code image}, distorted and scaled, to {@code target}, as {@link
     * Dataset#copyScaled} does without distortion: rows × columns numbers from {@code offset} on.
     *
     * @param images the data set, or another one whose images have the same size
     * @param random alone decides the distortion
     */
    public void write(
            Dataset images, int image, RandomGenerator random, float[] target, int offset) {
        if (augmentation.equals(Augmentation.NONE)) {
            images.copyScaled(image, scale, target, offset);
            return;
        }
        affine.draw(augmentation, random);
        affine.locate(column, row);
        if (augmentation.elastic() > 0) {
            elastic.draw(augmentation.elastic(), random);
        }
        frame(images, image);
        moveIntoFrame(column, elastic.x(), dataset.columns());
        moveIntoFrame(row, elastic.y(), dataset.rows());
        read(target, offset);
    }

    private void frame(Dataset images, int image) {
        images.copyScaled(image, scale, plain, 0);
        int columns = dataset.columns();
        for (int r = 0; r < dataset.rows(); r++) {
            System.arraycopy(plain, r * columns, framed, (r + 1) * stride + 1, columns);
        }
    }

    /** What lies further out than the frame is background as well. */
    private static void moveIntoFrame(float[] place, float[] field, int size) {
        float last = size + 1;
        for (int i = 0; i < place.length; i++) {
            place[i] = Math.max(0, Math.min(last, place[i] + field[i] + 1));
        }
    }

    private void read(float[] target, int offset) {
        for (int i = 0; i < column.length; i++) {
            int c = (int) column[i];
            int r = (int) row[i];
            float right = column[i] - c;
            float down = row[i] - r;
            int above = r * stride + c;
            int below = above + stride;
            float upper = framed[above] + right * (framed[above + 1] - framed[above]);
            float lower = framed[below] + right * (framed[below + 1] - framed[below]);
            target[offset + i] = upper + down * (lower - upper);
        }
    }
}
