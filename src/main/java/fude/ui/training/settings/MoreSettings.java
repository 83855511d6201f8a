package fude.ui.training.settings;

import fude.lab.Experiment;
import fude.nn.Initialization;
import fude.nn.loss.Loss;
import fude.nn.matrix.ThreadTeam;
import fude.training.TrainingConfig;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.training.transport.TrainingViewModel;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a lesson needs later: the other settings, in groups, one click away. */
final class MoreSettings extends VBox {
    private static final int AUTO = 0;

    private final TrainingViewModel model;
    private final Language language;
    private final ToggleButton open = new ToggleButton();
    private final List<SettingGroup> groups;

    MoreSettings(TrainingViewModel model, Language language) {
        this.model = model;
        this.language = language;
        Rows rows = new Rows(model, language);
        this.groups =
                List.of(
                        group("data", DataRows.of(rows)),
                        group("steps", StepRows.of(rows)),
                        group("start", start(rows)),
                        group("weights", WeightRows.of(rows)),
                        group("distortion", DistortionRows.of(rows)),
                        group("stopping", stopping(rows)),
                        group("computing", List.of(threads(rows)), threadsNote()));
        getStyleClass().add("more-settings");
        createView();
    }

    private SettingGroup group(String id, List<SettingRow<?>> rows, Node... notes) {
        return new SettingGroup(language, id, rows, notes);
    }

    private static List<SettingRow<?>> start(Rows rows) {
        return List.of(
                rows.choice(
                        "loss",
                        Loss.values(),
                        loss -> "loss." + loss.id(),
                        new Lens<>(Experiment::loss, Experiment::withLoss)),
                rows.choice(
                        "init",
                        Initialization.values(),
                        init -> "init." + init.id(),
                        new Lens<>(Experiment::initialization, Experiment::withInitialization)));
    }

    private static List<SettingRow<?>> stopping(Rows rows) {
        return List.of(
                rows.number(
                        "patience",
                        Steps.ones(0),
                        Lens.whole(
                                Lens.ofConfig(
                                        TrainingConfig::patience, TrainingConfig::withPatience))),
                rows.number(
                        "averaging",
                        Steps.of(0.5, 0, TrainingConfig.MAX_EPOCHS),
                        Lens.ofConfig(TrainingConfig::averaging, TrainingConfig::withAveraging)));
    }

    private static SettingRow<?> threads(Rows rows) {
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), ThreadTeam.MAX_THREADS);
        Integer[] counts = IntStream.rangeClosed(AUTO, cores).boxed().toArray(Integer[]::new);
        return rows.plainChoice(
                "threads",
                counts,
                count -> count == AUTO ? "threads.auto" : "" + count,
                Lens.ofConfig(TrainingConfig::threads, TrainingConfig::withThreads));
    }

    private Node threadsNote() {
        Label note =
                Controls.sentence(
                        language.text(
                                model.snapshotProperty(),
                                s -> language.texts().get("threads.now", s.threads())),
                        Styles.CAPTION);
        note.setId("threads-now");
        return note;
    }

    private void createView() {
        FontIcon icon = Controls.icon(Feather.CHEVRON_RIGHT);
        open.selectedProperty()
                .subscribe(
                        is -> icon.setIconCode(is ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        open.setGraphic(icon);
        open.setId("more-settings");
        open.getStyleClass().add(Styles.QUIET);
        open.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        language.texts()
                                                .get(
                                                        open.isSelected()
                                                                ? "settings.less"
                                                                : "settings.more"),
                                open.selectedProperty(),
                                language.textsProperty()));
        language.explain(open, "settings.more.explained");
        VBox list = new VBox();
        list.getStyleClass().add("groups");
        list.getChildren().addAll(groups);
        getChildren().addAll(open, Controls.shownWhen(open.selectedProperty(), list));
    }

    BooleanProperty openProperty() {
        return open.selectedProperty();
    }

    /** A problem is never left out of sight. */
    void show(Experiment experiment) {
        groups.forEach(group -> group.show(experiment));
        if (groups.stream().anyMatch(SettingGroup::hasProblem)) {
            open.setSelected(true);
        }
    }
}
