package fude.ui.state;

import fude.lab.Quantity;
import fude.lab.Target;
import fude.lab.session.RateChange;
import fude.lab.session.RunSeries;
import fude.lab.session.RunSeries.Member;
import fude.training.LearningCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the chart shows beside the curve of the current run. Each kind has one owner, who has it
 * shown; the chart reads them all.
 */
public final class Overlays {

    /**
     * Another run's curve.
     *
     * @param run its identity, which its colour belongs to
     * @param name short, in the user's words
     * @param color place in the palette of runs
     * @param pinned whether it is the one that the others are compared with
     * @param dataset the name of what it learned from, as the terminal spells it
     */
    public record Companion(
            String run,
            String name,
            int color,
            boolean pinned,
            String dataset,
            LearningCurve curve) {

        /** The same in another colour. */
        public Companion withColor(int other) {
            return new Companion(run, name, other, pinned, dataset, curve);
        }

        /** The same under another name. */
        public Companion withName(String other) {
            return new Companion(run, other, color, pinned, dataset, curve);
        }
    }

    /**
     * The curve of the run before the current one.
     *
     * @param dataset the name of what it learned from, as the terminal spells it
     */
    public record Ghost(String dataset, LearningCurve curve) {}

    /** A stretch of the curve that something is said about, in epochs. */
    public record Evidence(Quantity quantity, double from, double to) {}

    private final Told<Ghost> ghost = new Told<>(null);
    private final Told<List<Companion>> companions = new Told<>(List.of());
    private final Told<List<Companion>> compared = new Told<>(List.of());
    private final Told<List<LearningCurve>> repetitions = new Told<>(List.of());
    private final Told<List<Target>> targets = new Told<>(List.of());
    private final Told<List<RateChange>> changes = new Told<>(List.of());
    private final Told<Evidence> evidence = new Told<>(null);

    /** Owners tell things again with each snapshot; the chart hears of what is different. */
    private static final class Told<T> extends ReadOnlyObjectWrapper<T> {
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

    /** The run before this one, as a thin line; null if there was none. */
    public ReadOnlyObjectProperty<Ghost> ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    /** The runs that were ticked in the lab book. */
    public ReadOnlyObjectProperty<List<Companion>> companionsProperty() {
        return companions.getReadOnlyProperty();
    }

    /**
     * The runs of a series that compares settings, as far as they are over; the chart leaves out
     * those that are companions too.
     */
    public ReadOnlyObjectProperty<List<Companion>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** The same settings with other seeds: shown as their mean and range. */
    public ReadOnlyObjectProperty<List<LearningCurve>> repetitionsProperty() {
        return repetitions.getReadOnlyProperty();
    }

    /** What the course text prints. */
    public ReadOnlyObjectProperty<List<Target>> targetsProperty() {
        return targets.getReadOnlyProperty();
    }

    /** What was changed by hand, in order. */
    public ReadOnlyObjectProperty<List<RateChange>> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** What the coach speaks of; null if it is silent. */
    public ReadOnlyObjectProperty<Evidence> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    /** The lab book has these runs shown. */
    public void showCompanions(List<Companion> ticked) {
        companions.set(ticked);
    }

    /** The experiment's recipe has this shown. */
    public void showTargets(List<Target> printed) {
        targets.set(printed);
    }

    /** The coach has this marked; null for nothing. */
    public void showEvidence(Evidence spokenOf) {
        evidence.set(spokenOf);
    }

    /** Takes away what earlier runs left here; what was ticked in the lab book stays. */
    public void showRunAlone() {
        ghost.set(null);
        compared.set(List.of());
        repetitions.set(List.of());
    }

    void showGhost(Ghost left) {
        ghost.set(left);
    }

    void showChanges(List<RateChange> rates) {
        changes.set(rates);
    }

    /** The runs of a series are compared with one another, not with the run before. */
    void showSeries(RunSeries series) {
        boolean repetition = series != null && series.isRepetition();
        showRepetitions(
                repetition
                        ? series.finished().stream().map(one -> one.card().curve()).toList()
                        : List.of());
        showCompared(series == null || repetition ? List.of() : companions(series));
        if (series != null && !series.isOver()) {
            ghost.set(null);
        }
    }

    void showRepetitions(List<LearningCurve> curves) {
        repetitions.set(curves);
    }

    void showCompared(List<Companion> runs) {
        compared.set(runs);
    }

    private static List<Companion> companions(RunSeries of) {
        List<Companion> companions = new ArrayList<>();
        for (int i = 0; i < of.members().size(); i++) {
            Member member = of.members().get(i);
            if (member.card() != null) {
                companions.add(
                        new Companion(
                                member.card().id(),
                                member.label(),
                                i,
                                false,
                                member.card().dataset(),
                                member.card().curve()));
            }
        }
        return companions;
    }
}
