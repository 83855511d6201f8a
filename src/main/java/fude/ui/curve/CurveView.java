package fude.ui.curve;

import fude.data.Data;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.nn.loss.Loss;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Overlays;
import fude.ui.state.Overlays.Companion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The learning curve with its legend. */
public final class CurveView extends VBox {
    /** Points and measurements of a line that is seen as a whole; more would be a band. */
    private static final int MOST = 600;

    /** Measurements of a run of which a part is looked at. */
    private static final int MOST_OF_PART = 4000;

    /** A curve of more measurements moves by less than a pixel in this time. */
    private static final long STANDING_NANOS = 100_000_000;

    private final Lab lab;
    private final Language language;
    private final ObservableIntegerValue plannedEpochs;
    private final ObjectProperty<CurveModel> model = new SimpleObjectProperty<>(CurveModel.NOTHING);
    private final CurveChart chart;
    private String run;
    private long lastShown;

    /**
     * @param words what the run has come to, for a screen reader
     */
    public CurveView(
            Lab lab,
            ObservableIntegerValue plannedEpochs,
            ObservableValue<String> words,
            Language language,
            Appearance appearance) {
        this.lab = lab;
        this.language = language;
        this.plannedEpochs = plannedEpochs;
        this.chart = new CurveChart(language, appearance);
        getStyleClass().add("curve-view");
        VBox.setVgrow(chart, Priority.ALWAYS);
        Legend legend = new Legend(model, language, appearance, lab.overlays()::showRunAlone);
        getChildren().addAll(legend, chart);
        chart.accessibleTextProperty().bind(words);
        Overlays overlays = lab.overlays();
        Changes.follow(this::leaveRun, lab.cardProperty(), lab.snapshotProperty());
        Changes.of(this::follow, lab.snapshotProperty());
        Changes.follow(
                this::show,
                chart.zoom,
                lab.experimentProperty(),
                lab.dataProperty(),
                overlays.ghostProperty(),
                overlays.companionsProperty(),
                overlays.comparedProperty(),
                overlays.repetitionsProperty(),
                overlays.targetsProperty(),
                overlays.changesProperty(),
                overlays.evidenceProperty(),
                plannedEpochs,
                language.textsProperty(),
                appearance.darkProperty(),
                appearance.textScaleProperty());
    }

    /** The tools for the pane's title. */
    public List<Node> tools() {
        return new ChartTools(chart, language).nodes();
    }

    /** The chart as it stands. */
    public WritableImage picture() {
        return chart.snapshot(null, null);
    }

    /** Everything that is shown, as a table of values separated by commas. */
    public String table() {
        LearningCurve whole = lab.snapshot() == null ? LearningCurve.EMPTY : lab.snapshot().curve();
        return CurveTable.of(model.get().with(whole), chart.settings(), language.texts());
    }

    /** Of a run with thousands of epochs some snapshots are passed over, but for its last one. */
    private void follow() {
        TrainingSnapshot snapshot = lab.snapshot();
        boolean isLong = snapshot != null && snapshot.curve().measurements().size() > MOST;
        boolean goesOn = isLong && snapshot.status() == TrainingStatus.RUNNING;
        long now = System.nanoTime();
        if (!goesOn || now - lastShown >= STANDING_NANOS) {
            lastShown = now;
            show();
        }
    }

    private void show() {
        Experiment experiment = lab.experimentProperty().get();
        TrainingSnapshot snapshot = lab.snapshot();
        Data chosen = lab.dataProperty().get();
        Overlays overlays = lab.overlays();
        model.set(
                new CurveModel(
                        snapshot == null
                                ? LearningCurve.EMPTY
                                : shown(snapshot.curve(), chart.zoom.get()),
                        Math.max(1, plannedEpochs.get()),
                        snapshot == null ? 1 : snapshot.batchesPerEpoch(),
                        chosen == null ? 10 : chosen.classNames().size(),
                        experiment == null ? Loss.CROSS_ENTROPY : experiment.loss(),
                        lab.isValidating(),
                        ghost(overlays),
                        others(overlays),
                        !overlays.comparedProperty().get().isEmpty(),
                        overlays.repetitionsProperty().get(),
                        overlays.targetsProperty().get(),
                        overlays.changesProperty().get(),
                        overlays.evidenceProperty().get()));
        chart.show(model.get());
    }

    /**
     * Of a long run not every point and epoch, unless a part of it is looked at: a chart is to be
     * painted within a frame.
     *
     * @param zoom null for the whole
     */
    static LearningCurve shown(LearningCurve curve, Zoom zoom) {
        return zoom == null
                ? curve.withFewerPoints(MOST).withFewerMeasurements(MOST)
                : curve.withFewerMeasurements(MOST_OF_PART);
    }

    /** Whoever looked at a part of a run looks at all of the next one. */
    private void leaveRun() {
        RunCard card = lab.cardProperty().get();
        String next = card == null ? null : card.id();
        if (lab.snapshot() == null || run != null && !run.equals(next)) {
            chart.leaveRun();
        }
        run = next;
    }

    /** The run before, unless it is shown by its name as well. */
    private Companion ghost(Overlays overlays) {
        Overlays.Ghost ghost = overlays.ghostProperty().get();
        return ghost == null || isNamed(ghost, overlays.companionsProperty().get())
                ? null
                : named(
                        new Companion(
                                "",
                                language.get("curve.ghost"),
                                0,
                                false,
                                ghost.dataset(),
                                ghost.curve()));
    }

    private static boolean isNamed(Overlays.Ghost ghost, List<Companion> companions) {
        return companions.stream()
                .map(one -> one.curve().measurements())
                .anyMatch(ghost.curve().measurements()::equals);
    }

    /** A run that learned from other data than the current one says so in its name. */
    private Companion named(Companion one) {
        Experiment current = lab.experimentProperty().get();
        if (current == null || one.dataset().equals(current.data().name())) {
            return one;
        }
        String data = language.texts().datasetName(one.dataset());
        return one.withName(language.get("curve.on-data", one.name(), data));
    }

    /** What was ticked, and the runs of a series that were not, in the colours that are left. */
    private List<Companion> others(Overlays overlays) {
        List<Companion> others = new ArrayList<>(overlays.companionsProperty().get());
        Set<String> shown = others.stream().map(Companion::run).collect(Collectors.toSet());
        if (lab.cardProperty().get() != null) {
            shown.add(lab.cardProperty().get().id());
        }
        int color = others.stream().mapToInt(Companion::color).max().orElse(-1) + 1;
        for (Companion one : overlays.comparedProperty().get()) {
            if (!shown.contains(one.run())) {
                others.add(one.withColor(color + one.color()));
            }
        }
        return others.stream().map(this::named).toList();
    }
}
