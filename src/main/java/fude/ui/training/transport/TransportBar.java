package fude.ui.training.transport;

import fude.lab.Experiment;
import fude.lab.session.Pace;
import fude.text.Message;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.PartsLine;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Reset, play or pause, step; and how far the run has come. */
public final class TransportBar extends HBox {
    private final TrainingViewModel model;
    private final Language language;

    public TransportBar(TrainingViewModel model, Language language) {
        this.model = model;
        this.language = language;
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        createView();
    }

    private void createView() {
        Buttons buttons = new Buttons(language);
        Button reset =
                buttons.icon(
                        "reset",
                        Feather.ROTATE_CCW,
                        "training.reset",
                        model.lab().session()::reset);
        reset.disableProperty().bind(model.resettableProperty().not());
        Button step =
                buttons.icon(
                        "step", Feather.SKIP_FORWARD, "training.step", () -> model.step(false));
        step.disableProperty().bind(model.waitingProperty().isNotNull());
        Button repeat =
                buttons.icon("repeat", Feather.REPEAT, "series.repeat", model.series()::repeat);
        repeat.disableProperty().bind(model.series().repeatable().not());
        getChildren().addAll(reset, play(), step, repeat, progress());
    }

    private Node play() {
        FontIcon icon = Controls.icon(Feather.PLAY);
        ObservableValue<List<String>> words =
                Bindings.createObjectBinding(
                        this::allWords, language.textsProperty(), model.lab().shownProperty());
        Button play = Controls.named(new PlayButton(icon, words), "play", "accent", Styles.PLAY);
        play.setOnAction(event -> model.playOrPause());
        play.disableProperty()
                .bind(model.waitingProperty().isNotNull().and(model.lab().runningProperty().not()));
        model.lab()
                .runningProperty()
                .subscribe(running -> icon.setIconCode(running ? Feather.PAUSE : Feather.PLAY));
        play.textProperty()
                .bind(
                        language.text(
                                this::playWords,
                                model.lab().runningProperty(),
                                model.lab().snapshotProperty(),
                                model.lab().shownProperty()));
        return language.explain(play, "training.play.explained");
    }

    private List<String> allWords() {
        return List.of(
                language.get("training.play"),
                language.get("training.pause"),
                language.get("training.continue"),
                moreWords());
    }

    private String moreWords() {
        Experiment experiment = model.lab().shownProperty().getValue();
        int more = experiment == null ? 1 : experiment.config().epochs();
        return language.get(more == 1 ? "training.more-one" : "training.more", more);
    }

    private String playWords() {
        if (model.lab().runningProperty().get()) {
            return language.get("training.pause");
        }
        TrainingSnapshot snapshot = model.lab().snapshotProperty().get();
        if (snapshot != null && snapshot.status() == TrainingStatus.FINISHED) {
            return moreWords();
        }
        boolean begun = snapshot != null && snapshot.isTrained();
        return language.get(begun ? "training.continue" : "training.play");
    }

    private Node progress() {
        StringBinding count =
                language.text(
                        this::epochWords,
                        model.lab().snapshotProperty(),
                        model.plannedEpochsProperty());
        Label epoch = Controls.line("epoch", count, Styles.CARD_TITLE);
        ProgressBar bar = new ProgressBar(0);
        bar.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::progressShare,
                                model.lab().snapshotProperty(),
                                model.plannedEpochsProperty()));
        language.explain(bar, "training.progress");
        SeriesLine series = new SeriesLine(model.series(), language);
        epoch.minWidthProperty()
                .bind(series.visibleProperty().map(seen -> seen ? 0 : USE_PREF_SIZE));
        Controls.shownWhen(series.visibleProperty().not(), bar);
        HBox line = Controls.row("line", series, epoch, bar);
        ObservableValue<List<String>> parts =
                Bindings.createObjectBinding(
                        this::details,
                        language.textsProperty(),
                        model.waitingProperty(),
                        model.lab().snapshotProperty(),
                        model.lab().runningProperty(),
                        model.pace);
        Label details = Controls.named(new PartsLine(parts), "progress", Styles.CAPTION);
        language.explain(details, language.text(parts, all -> String.join(" · ", all)));
        VBox progress = Controls.column("progress-box", line, details);
        progress.setAlignment(Pos.CENTER_LEFT);
        return progress;
    }

    /** To hundreds: the rest is noise. */
    private static long rounded(double imagesPerSecond) {
        return Math.round(imagesPerSecond / 100) * 100;
    }

    private double progressShare() {
        TrainingSnapshot snapshot = model.lab().snapshotProperty().get();
        return snapshot == null
                ? 0
                : (snapshot.epoch() + (double) snapshot.batch() / snapshot.batchesPerEpoch())
                        / model.plannedEpochsProperty().get();
    }

    private String epochWords() {
        TrainingSnapshot snapshot = model.lab().snapshotProperty().get();
        if (snapshot == null) {
            return "";
        }
        int planned = model.plannedEpochsProperty().get();
        int current = snapshot.epoch() + (snapshot.batch() > 0 ? 1 : 0);
        return language.get("training.epoch", current, planned);
    }

    private List<String> details() {
        Texts texts = language.texts();
        Message waiting = model.waitingProperty().get();
        if (waiting != null && !model.lab().runningProperty().get()) {
            return List.of(texts.get(waiting));
        }
        TrainingSnapshot snapshot = model.lab().snapshotProperty().get();
        if (snapshot == null || !snapshot.isTrained()) {
            return List.of(model.lab().runningProperty().get() ? "" : texts.get("training.ready"));
        }
        List<String> parts = new ArrayList<>();
        boolean finished = snapshot.status() == TrainingStatus.FINISHED;
        parts.add(
                finished
                        ? texts.get("training.done", texts.duration(snapshot.seconds()))
                        : texts.get(
                                "training.position", snapshot.batch(), snapshot.batchesPerEpoch()));
        if (snapshot.imagesPerSecond() > 0) {
            parts.add(
                    texts.get(
                            model.lab().numbersProperty().get() == null
                                    ? "training.speed"
                                    : "training.speed.points",
                            rounded(snapshot.imagesPerSecond())));
        }
        boolean full = model.pace.get() == Pace.FULL;
        if (!finished && full && !Double.isNaN(snapshot.secondsLeft())) {
            parts.add(texts.get("training.left", texts.wholeDuration(snapshot.secondsLeft())));
        }
        return parts;
    }
}
