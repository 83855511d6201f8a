package fude.store.arrays;

import fude.store.arrays.NetworkShape.ArrayShape;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a model file's entries. */
public final class ZipWriter implements Closeable {
    public static final String ARRAY = ".npy";

    private final ZipOutputStream zip;

    public ZipWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
        // Weights are noise to a compressor: more effort gains nothing.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    public void text(String name, byte[] text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text);
    }

    /** An array for each shape, named {@code folder} and the shape's name. */
    public void arrays(String folder, List<ArrayShape> shapes, List<float[]> values)
            throws IOException {
        for (int i = 0; i < shapes.size(); i++) {
            array(folder + shapes.get(i).name(), shapes.get(i), values.get(i));
        }
    }

    public void array(String name, ArrayShape shape, float[] values) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ARRAY));
        Npy.write(zip, shape.rows(), shape.columns(), values);
    }

    /**
     * @param free at which indices NaN may stand
     */
    public void table(String name, int columns, double[] values, IntPredicate free)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name + ARRAY));
        Npy.write(zip, values.length / columns, columns, values, free);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
