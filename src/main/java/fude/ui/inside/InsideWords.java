package fude.ui.inside;

import fude.data.DatasetSplit;
import fude.data.numbers.NumberForm;
import fude.ink.Framing;
import fude.nn.BatchNormSpec;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.text.Texts;
import fude.training.Estimator;
import fude.ui.state.Lab;
import fude.ui.state.Selection;
import java.util.List;

/**
 * What layers, units and weights are called, the same in every view. Units are counted from 1.
 *
 * @param classNames of the classes that can be answered
 * @param columns of an image
 * @param form of the numbers that the network reads; null where it reads images
 */
public record InsideWords(
        Texts texts, NetworkSpec spec, List<String> classNames, int columns, NumberForm form) {

    /** About the classes and images, or numbers, of the current run. */
    public static InsideWords of(Texts texts, NetworkSpec spec, Lab lab) {
        DatasetSplit data = lab.chosenDataProperty().get();
        int columns = data == null ? Framing.SIZE : data.training().columns();
        NumberForm form =
                lab.estimator()
                        .map(Estimator::form)
                        .filter(read -> read.inputs() == spec.inputs())
                        .orElse(null);
        return new InsideWords(texts, spec, lab.classNames(), columns, form);
    }

    /**
     * A moment of a run.
     *
     * @param epoch finished epochs
     * @param batch finished batches of the epoch at hand
     */
    public static String moment(Texts texts, int epoch, int batch) {
        if (batch > 0) {
            return texts.get("moment.batch", epoch + 1, batch);
        }
        return epoch == 0 ? texts.get("moment.start") : texts.get("moment.epoch", epoch);
    }

    private boolean isOutput(int layer) {
        return layer == spec.layers().size();
    }

    /** A layer's name: its kind, and its number among those of its kind. */
    public String layer(int layer) {
        if (isOutput(layer)) {
            return texts.get("layer.output");
        }
        LayerSpec one = spec.layer(layer);
        long number =
                spec.layers().stream()
                        .limit(layer + 1L)
                        .filter(other -> other.kind().equals(one.kind()))
                        .count();
        return one.hasUnits()
                ? texts.get("inside.hidden", number)
                : texts.get("inside.layer", texts.get("layer." + one.kind()), number);
    }

    /** Whether a number comes out, and no class. */
    public boolean isFunction() {
        return form != null && form.isFunction() && spec.outputs() == 1;
    }

    /** A class by its label: its name, or the label itself where it has none. */
    public String className(int label) {
        return label < classNames.size()
                ? texts.className(classNames.get(label))
                : String.valueOf(label);
    }

    /** A unit's number; in the output layer the class, or the number y, that it speaks for. */
    public String unit(int layer, int unit) {
        if (isOutput(layer) && isFunction()) {
            return "y";
        }
        if (isOutput(layer) && spec.outputs() == 1 && classNames.size() == 2) {
            return className(1);
        }
        return isOutput(layer) && spec.outputs() == classNames.size()
                ? className(unit)
                : texts.count(unit + 1L);
    }

    /** A unit with its layer. */
    public String unit(Selection.Unit unit) {
        if (isOutput(unit.layer()) && isFunction()) {
            return texts.get("inside.unit.number");
        }
        return isOutput(unit.layer())
                ? texts.get("inside.unit.output", unit(unit.layer(), unit.number()))
                : texts.get("inside.unit", layer(unit.layer()), unit(unit.layer(), unit.number()));
    }

    /** Where a pixel is. */
    public String pixel(int pixel) {
        return texts.get("inside.pixel", pixel / columns + 1, pixel % columns + 1);
    }

    /** What goes into the network: where a pixel is, or the symbol of a number. */
    private String input(int input) {
        return form == null ? pixel(input) : form.symbol(input);
    }

    /** What comes in at one end of a layer's weights: an input, or a unit of the layer below. */
    public String input(int layer, int from) {
        int below = layer - 1;
        boolean isFirst = spec.layers().stream().limit(layer).noneMatch(LayerSpec::hasUnits);
        return isFirst ? input(from) : texts.get("inside.below", layer(below), unit(below, from));
    }

    /** A weight from one end to the other. */
    public String weight(Selection.Weight weight) {
        String to = unit(weight.to().layer(), weight.to().number());
        if (spec.layer(weight.to().layer()) instanceof BatchNormSpec) {
            boolean isBeta = weight.from() == Selection.Weight.BIAS;
            return texts.get(isBeta ? "inside.beta" : "inside.gamma", to);
        }
        return weight.from() == Selection.Weight.BIAS
                ? texts.get("inside.bias", to)
                : texts.get("inside.weight", input(weight.to().layer(), weight.from()), to);
    }
}
