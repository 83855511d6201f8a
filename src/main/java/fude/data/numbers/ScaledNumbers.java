package fude.data.numbers;

import fude.data.Samples;
import java.util.List;

/** The samples of a table as a network takes them. */
public final class ScaledNumbers implements Samples {
    private final NumberTable table;
    private final NumberForm form;
    private final float[] inputs;

    public ScaledNumbers(NumberTable table, NumberForm form) {
        this.table = table;
        this.form = form;
        this.inputs = new float[table.size() * form.inputs()];
        for (int i = 0; i < table.size(); i++) {
            form.write(table.values(i), inputs, i * form.inputs());
        }
    }

    public NumberTable table() {
        return table;
    }

    public NumberForm form() {
        return form;
    }

    @Override
    public ScaledNumbers some(List<Integer> chosen) {
        return new ScaledNumbers(table.some(chosen.stream().mapToInt(i -> i).toArray()), form);
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public long checksum() {
        return table.checksum();
    }

    @Override
    public int inputs() {
        return form.inputs();
    }

    @Override
    public void copyInput(int sample, float[] to, int offset) {
        int width = form.inputs();
        int from = sample * width;
        for (int i = 0; i < width; i++) {
            to[offset + i] = inputs[from + i];
        }
    }

    @Override
    public int classes() {
        return table.classNames().size();
    }

    @Override
    public int label(int sample) {
        return table.label(sample);
    }

    @Override
    public int targets() {
        return form.isFunction() ? 1 : 0;
    }

    @Override
    public void copyTarget(int sample, float[] to, int offset) {
        to[offset] = (float) form.scaled(table.target(sample));
    }

    @Override
    public double targetUnit() {
        return form.target() == null ? 1 : 1 / Math.abs(form.target().factor());
    }
}
