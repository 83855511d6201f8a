package fude.ui.inside.drawn;

import fude.nn.inference.DenseInference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Which weights of a layer are drawn: the largest of those between what is shown. */
final class Lines {
    private static final Comparator<Line> BY_SIZE =
            Comparator.comparingDouble(line -> Math.abs(line.weight()));

    private Lines() {}

    /**
     * The largest weights, the largest last, so that it is painted over the others.
     *
     * @param from pixels or units that they may come from
     * @param to units that they may go to
     */
    static List<Line> largest(int layer, DenseInference dense, int[] from, int[] to, int most) {
        PriorityQueue<Line> kept = new PriorityQueue<>(BY_SIZE);
        for (int input : from) {
            for (int unit : to) {
                float weight = dense.weight(input, unit);
                boolean fits = kept.size() < most;
                if (fits || Math.abs(weight) > Math.abs(kept.peek().weight())) {
                    kept.add(new Line(layer, input, unit, weight));
                    if (!fits) {
                        kept.poll();
                    }
                }
            }
        }
        List<Line> lines = new ArrayList<>(kept);
        lines.sort(BY_SIZE);
        return lines;
    }

    /** The largest weights of each unit of the first layer, the largest last. */
    static List<Line> largestOfEach(DenseInference dense, int[] from, int[] to, int most) {
        List<Line> lines = new ArrayList<>();
        for (int unit : to) {
            lines.addAll(largest(0, dense, from, new int[] {unit}, most));
        }
        lines.sort(BY_SIZE);
        return lines;
    }

    /** The pixels with ink, or all of them where there is no ink to be seen. */
    static int[] inked(byte[] image, int inputs) {
        int[] all = new int[inputs];
        int count = 0;
        for (int i = 0; i < inputs; i++) {
            if (image == null || image[i] != 0) {
                all[count++] = i;
            }
        }
        return Arrays.copyOf(all, count);
    }
}
