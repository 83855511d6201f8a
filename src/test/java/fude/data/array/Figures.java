package fude.data.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Small images for tests that look like writing: light on dark, taller than wide, a 1 most of all.
 */
public final class Figures {
    public static final int SIDE = 12;
    public static final int SIZE = SIDE * SIDE;

    private Figures() {}

    /** Image i is of class i mod {@code classes}. */
    public static int[] pixels(int count, int classes) {
        int[] pixels = new int[count * SIZE];
        for (int i = 0; i < count; i++) {
            int label = i % classes;
            int width = label == 1 ? 1 : 3 + label % 3;
            for (int y = 2; y < SIDE - 1; y++) {
                for (int x = 4; x < 4 + width; x++) {
                    pixels[i * SIZE + y * SIDE + x] = 255 - (label * 7 + y + x + i) % 120;
                }
            }
        }
        return pixels;
    }

    public static int[] labels(int count, int classes) {
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % classes;
        }
        return labels;
    }

    /** Rows and columns exchanged. */
    public static int[] transposed(int[] pixels) {
        int[] lying = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % SIDE;
            int y = i / SIDE % SIDE;
            lying[i - i % SIZE + x * SIDE + y] = pixels[i];
        }
        return lying;
    }

    public static double[] map(int[] numbers, IntToDoubleFunction each) {
        return Arrays.stream(numbers).mapToDouble(each).toArray();
    }

    public static double[] doubles(int[] numbers) {
        return map(numbers, number -> number);
    }

    /** The bytes of numbers of a type. */
    public static byte[] bytes(double[] numbers, ElementType type, ByteOrder order) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * type.size()).order(order);
        for (double number : numbers) {
            switch (type) {
                case BOOL, U1, I1 -> bytes.put((byte) (long) number);
                case U2, I2 -> bytes.putShort((short) (long) number);
                case U4, I4 -> bytes.putInt((int) (long) number);
                case U8, I8 -> bytes.putLong((long) number);
                case F4 -> bytes.putFloat((float) number);
                case F8 -> bytes.putDouble(number);
            }
        }
        return bytes.array();
    }
}
