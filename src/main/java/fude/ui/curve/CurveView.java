package fude.ui.curve;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.nn.Loss;
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
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The learning curve with its legend, and below it the run's result in words. */
public final class CurveView extends VBox {
    private final Lab lab;
    private final Language language;
    private final ObservableIntegerValue plannedEpochs;
    private final ObjectProperty<CurveModel> model = new SimpleObjectProperty<>(CurveModel.NOTHING);
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
                                lab.chosenDataProperty(),
                                language.textsProperty()));
        result.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new Legend(model, language, appearance), chart, result);
        chart.accessibleTextProperty().bind(result.textProperty());
        lab.snapshotProperty().subscribe(snapshot -> show());
        lab.experimentProperty().subscribe(experiment -> show());
        lab.chosenDataProperty().subscribe(chosen -> show());
        plannedEpochs.subscribe(epochs -> show());
        language.textsProperty().subscribe(texts -> show());
        appearance.darkProperty().subscribe(dark -> show());
        appearance.textScaleProperty().subscribe(scale -> show());
    }

    private void show() {
        Experiment experiment = lab.experimentProperty().get();
        TrainingSnapshot snapshot = lab.snapshot();
        DatasetSplit chosen = lab.chosenDataProperty().get();
        model.set(
                new CurveModel(
                        snapshot == null ? LearningCurve.EMPTY : snapshot.curve(),
                        Math.max(1, plannedEpochs.get()),
                        chosen == null ? 10 : chosen.training().classes(),
                        experiment == null ? Loss.CROSS_ENTROPY : experiment.loss(),
                        lab.isValidating()));
        chart.show(model.get());
    }

    private String result() {
        Texts texts = language.texts();
        TrainingSnapshot snapshot = lab.snapshot();
        String images = texts.get(lab.isValidating() ? "images.validation" : "images.test");
        if (snapshot == null || !snapshot.isTrained()) {
            return texts.get("curve.untrained", images);
        }
        if (snapshot.status() == TrainingStatus.DIVERGED) {
            return texts.get("curve.diverged");
        }
        if (snapshot.epoch() == 0) {
            return texts.get("curve.first-epoch", images);
        }
        boolean finished = snapshot.status() == TrainingStatus.FINISHED;
        Evaluation evaluation = snapshot.evaluation();
        String figures =
                texts.get(
                        finished ? "curve.finished" : "curve.so-far",
                        texts.percent(evaluation.accuracy()),
                        evaluation.samples(),
                        evaluation.samples() - evaluation.right(),
                        finished ? snapshot.bestEpoch() : snapshot.epoch(),
                        images);
        String result =
                finished && snapshot.bestEpoch() < snapshot.epoch()
                        ? texts.get("text.sentences", bestKept(snapshot), figures)
                        : figures;
        return snapshot.lessons() == 0
                ? result
                : texts.get(
                        "text.sentences", result, texts.get("curve.lessons", snapshot.lessons()));
    }

    /** That the last weights are not the ones that were kept, and whether the run ended early. */
    private String bestKept(TrainingSnapshot snapshot) {
        int patience = lab.experimentProperty().get().config().patience();
        boolean early = snapshot.epoch() - snapshot.bestEpoch() >= patience;
        return language.texts()
                .get(
                        early ? "curve.stopped-early" : "curve.best-kept",
                        snapshot.epoch(),
                        snapshot.bestEpoch());
    }
}
