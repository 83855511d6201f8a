package fude.ui.state;

import fude.lab.Quantity;
import fude.lab.Target;
import fude.text.Message;
import fude.training.LearningCurve;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the chart shows beside the curve of the run in hand. Each property has one writer; the chart
 * reads them all.
 */
public final class Overlays {

    /**
     * Another run's curve.
     *
     * @param run its identity, which its colour belongs to
     * @param name short, in the user's words
     * @param color place in the palette of runs
     * @param pinned whether it is the one that the others are compared with
     */
    public record Companion(
            String run, String name, int color, boolean pinned, LearningCurve curve) {

        public Companion withColor(int other) {
            return new Companion(run, name, other, pinned, curve);
        }
    }

    /** A stretch of the curve that something is said about, in epochs. */
    public record Evidence(Quantity quantity, double from, double to) {}

    /** Something that was done by hand while the run went on, at a position in epochs. */
    public record Change(double position, Message what) {}

    private final ObjectProperty<LearningCurve> ghost = new Told<>(null);
    private final ObjectProperty<List<Companion>> companions = list();
    private final ObjectProperty<List<Companion>> compared = list();
    private final ObjectProperty<List<LearningCurve>> repetitions = list();
    private final ObjectProperty<List<Target>> targets = list();
    private final ObjectProperty<List<Change>> changes = list();
    private final ObjectProperty<Evidence> evidence = new Told<>(null);

    /** Writers tell things anew with each snapshot; the chart hears of what is different. */
    private static final class Told<T> extends SimpleObjectProperty<T> {
        Told(T first) {
            super(first);
        }

        @Override
        public void set(T next) {
            if (!Objects.equals(next, get())) {
                super.set(next);
            }
        }
    }

    private static <T> ObjectProperty<List<T>> list() {
        return new Told<>(List.of());
    }

    /** The run before this one, as a thin line; null if there was none. */
    public ObjectProperty<LearningCurve> ghostProperty() {
        return ghost;
    }

    /** The runs that were ticked in the lab book. */
    public ObjectProperty<List<Companion>> companionsProperty() {
        return companions;
    }

    /**
     * The runs of a series that compares settings, as far as they are over; the chart leaves out
     * those that are companions too.
     */
    public ObjectProperty<List<Companion>> comparedProperty() {
        return compared;
    }

    /** The same settings with other seeds: shown as their mean and range. */
    public ObjectProperty<List<LearningCurve>> repetitionsProperty() {
        return repetitions;
    }

    /** Takes away what earlier runs left here; what was ticked in the lab book stays. */
    public void showRunAlone() {
        ghost.set(null);
        compared.set(List.of());
        repetitions.set(List.of());
    }

    /** What the course text prints. */
    public ObjectProperty<List<Target>> targetsProperty() {
        return targets;
    }

    /** What was changed by hand, in order. */
    public ObjectProperty<List<Change>> changesProperty() {
        return changes;
    }

    /** What the coach speaks of; null if it is silent. */
    public ObjectProperty<Evidence> evidenceProperty() {
        return evidence;
    }
}
