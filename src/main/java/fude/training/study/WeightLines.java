package fude.training.study;

import fude.nn.BatchNormSpec;
import fude.nn.LayerSpec;
import fude.nn.Network;
import fude.nn.Parameter;
import fude.nn.matrix.FloatMatrix;
import fude.nn.optimizer.Optimizer;
import fude.training.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/** Collects what an update made of a weight. */
final class WeightLines {
    private final UpdateStart start;
    private final Network network;
    private final Optimizer optimizer;
    private final Signals signals;
    private final UpdateRecord record;
    private final TrainingConfig config;

    WeightLines(
            UpdateStart start,
            Network network,
            Optimizer optimizer,
            Signals signals,
            UpdateRecord record) {
        this.start = start;
        this.network = network;
        this.optimizer = optimizer;
        this.signals = signals;
        this.record = record;
        this.config = start.config();
    }

    WeightUpdate of(WeightAt weight) {
        LayerPlace place = LayerPlace.of(network, weight.layer());
        int index = place.parameter(weight);
        int row = place.row(weight);
        Parameter parameter = network.parameters().get(index);
        double gradient = parameter.gradient().get(row, weight.to());
        double w = before(place, weight.isBias(), row, weight.to());
        List<FormulaLine> lines = new ArrayList<>();
        lines.add(FormulaLine.of(Formula.RATE, record.batch().setRate(), record.batch().factor()));
        List<Double> before = state(index, row, weight.to());
        lines.addAll(rule(index).of(w, gradient, number(before, 0), number(before, 1)));
        limit(lines, place, parameter, weight);
        return new WeightUpdate(
                weight,
                terms(place, weight),
                record.batch().size(),
                record.lossFactor(),
                gradient,
                lines,
                w,
                parameter.values().get(row, weight.to()),
                before,
                stateAfter(index, row, weight.to()));
    }

    private RuleLines rule(int parameter) {
        return new RuleLines(
                config.optimizer(),
                config.regularization(),
                record.rate(),
                record.step(),
                network.parameters().get(parameter).isPenalised());
    }

    private List<WeightUpdate.Term> terms(LayerPlace place, WeightAt weight) {
        List<WeightUpdate.Term> terms = new ArrayList<>();
        int batch = record.batch().size();
        for (int s = 0; s < signals.kept(); s++) {
            double delta = (double) signals.delta(place.step(), s)[weight.to()] * batch;
            double input = weight.isBias() ? 1 : input(place, weight, s);
            terms.add(new WeightUpdate.Term(delta, input));
        }
        return terms;
    }

    /** What a weight leads from; for γ x̂, as it follows from y = γ x̂ + β where γ is not 0. */
    private double input(LayerPlace place, WeightAt weight, int sample) {
        if (!place.isNorm()) {
            return signals.into(place.step(), sample)[weight.from()];
        }
        Passage passage =
                new UnitLines(start, network, signals, record)
                        .passage(weight.layer(), weight.to(), sample);
        double gamma = before(place, false, 0, weight.to());
        double beta = before(place, true, 0, weight.to());
        return Double.isNaN(passage.mean())
                ? (passage.out() - beta) / gamma
                : (passage.in() - passage.mean()) / passage.deviation();
    }

    private double before(LayerPlace place, boolean isBias, int row, int column) {
        float[] values = start.at().weights().get(place.state() + (isBias ? 1 : 0));
        int columns = network.parameters().get(place.parameter()).values().columns();
        return values[row * columns + column];
    }

    private List<Double> state(int parameter, int row, int column) {
        List<float[][]> all = start.at().optimizer().values();
        int columns = network.parameters().get(parameter).values().columns();
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < config.optimizer().stateNames().size(); i++) {
            found.add(all.isEmpty() ? 0 : (double) all.get(parameter)[i][row * columns + column]);
        }
        return found;
    }

    private List<Double> stateAfter(int parameter, int row, int column) {
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < config.optimizer().stateNames().size(); i++) {
            found.add(optimizer.state(parameter, i, row, column));
        }
        return found;
    }

    private static double number(List<Double> state, int index) {
        return index < state.size() ? state.get(index) : 0;
    }

    /** The length that a unit's weights may have together is asked of all of them. */
    private void limit(
            List<FormulaLine> lines, LayerPlace place, Parameter parameter, WeightAt weight) {
        double most = config.regularization().maxNorm();
        if (most == 0 || weight.isBias() || place.isNorm()) {
            return;
        }
        double squares = 0;
        for (int row = 0; row < parameter.values().rows(); row++) {
            List<Double> state = state(place.parameter(), row, weight.to());
            List<FormulaLine> its =
                    rule(place.parameter())
                            .of(
                                    before(place, false, row, weight.to()),
                                    parameter.gradient().get(row, weight.to()),
                                    number(state, 0),
                                    number(state, 1));
            double moved = its.get(its.size() - 1).result();
            squares += moved * moved;
        }
        double norm = Math.sqrt(squares);
        if (norm > most) {
            double moved = lines.get(lines.size() - 1).result();
            lines.add(FormulaLine.of(Formula.MAX_NORM, moved, most, norm));
        }
    }

    /** Whether the network has such a weight. */
    boolean has(WeightAt weight) {
        int layer = weight.layer();
        if (layer < 0
                || layer > start.spec().layers().size()
                || weight.to() < 0
                || weight.to() >= start.spec().outputsOf(layer)) {
            return false;
        }
        LayerSpec spec = start.spec().layer(layer);
        if (!spec.hasUnits() && !(spec instanceof BatchNormSpec)) {
            return false;
        }
        LayerPlace place = LayerPlace.of(network, layer);
        return weight.isBias()
                ? place.hasBias()
                : place.isNorm()
                        ? weight.from() == weight.to()
                        : weight.from() >= 0 && weight.from() < start.spec().inputsOf(layer);
    }

    WeightAt largest() {
        WeightAt largest = new WeightAt(start.spec().layers().size(), 0, 0);
        float size = -1;
        for (int layer = 0; layer <= start.spec().layers().size(); layer++) {
            if (!start.spec().layer(layer).hasUnits()) {
                continue;
            }
            Parameter weights = network.parameters().get(LayerPlace.of(network, layer).parameter());
            float[] gradient = ((FloatMatrix) weights.gradient()).read();
            int columns = weights.values().columns();
            for (int i = 0; i < weights.values().size(); i++) {
                if (Math.abs(gradient[i]) > size) {
                    size = Math.abs(gradient[i]);
                    largest = new WeightAt(layer, i / columns, i % columns);
                }
            }
        }
        return largest;
    }
}
