package fude.ui.curve;

import fude.lab.Experiment;
import fude.text.Texts;
import fude.training.Evaluation;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Appearance;
import fude.ui.Controls;
import fude.ui.Lab;
import fude.ui.Language;
import fude.ui.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The learning curve with its legend, and below it the run's result in words. */
public final class CurveView extends VBox {
    private final Lab lab;
    private final Language language;
    private final ObservableIntegerValue plannedEpochs;
    private final CurveChart chart;

    public CurveView(
            Lab lab,
            ObservableIntegerValue plannedEpochs,
            Language language,
            Appearance appearance) {
        this.lab = lab;
        this.language = language;
        this.plannedEpochs = plannedEpochs;
        this.chart = new CurveChart(language, appearance);
        getStyleClass().add("curve-view");
        VBox.setVgrow(chart, Priority.ALWAYS);
        Label result = Controls.caption(Styles.FIELD_NAME);
        result.setId("result");
        result.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::result,
                                lab.snapshotProperty(),
                                lab.experimentProperty(),
                                language.textsProperty()));
        result.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new Legend(language, appearance), chart, result);
        chart.accessibleTextProperty().bind(result.textProperty());
        lab.snapshotProperty().subscribe(snapshot -> show());
        lab.experimentProperty().subscribe(experiment -> show());
        plannedEpochs.subscribe(epochs -> show());
        language.textsProperty().subscribe(texts -> show());
        appearance.darkProperty().subscribe(dark -> show());
        appearance.textScaleProperty().subscribe(scale -> show());
    }

    private void show() {
        Experiment experiment = lab.experimentProperty().get();
        TrainingSnapshot snapshot = lab.snapshot();
        int classes = experiment == null ? 10 : experiment.data().training().classes();
        LearningCurve curve = snapshot == null ? LearningCurve.EMPTY : snapshot.curve();
        chart.show(new CurveModel(curve, Math.max(1, plannedEpochs.get()), classes));
    }

    private String result() {
        Texts texts = language.texts();
        TrainingSnapshot snapshot = lab.snapshot();
        if (snapshot == null || !snapshot.isTrained()) {
            return texts.get("curve.untrained");
        }
        if (snapshot.status() == TrainingStatus.DIVERGED) {
            return texts.get("curve.diverged");
        }
        Evaluation evaluation = snapshot.evaluation();
        if (snapshot.epoch() == 0) {
            return texts.get("curve.first-epoch");
        }
        boolean finished = snapshot.status() == TrainingStatus.FINISHED;
        return texts.get(
                finished ? "curve.finished" : "curve.so-far",
                texts.percent(evaluation.accuracy()),
                evaluation.samples(),
                evaluation.samples() - evaluation.right(),
                snapshot.epoch());
    }
}
