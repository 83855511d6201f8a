package fude.ui.training.settings;

import fude.lab.setting.Group;
import fude.lab.setting.Plan;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.training.transport.TrainingViewModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a lesson needs later: the other settings, in groups, one click away. */
final class MoreSettings extends VBox {
    private final TrainingViewModel model;
    private final Language language;
    private final Rows rows;
    final ToggleButton open = Controls.named(new ToggleButton(), "more-settings", Styles.QUIET);
    private final VBox list = Controls.styled(new VBox(), "groups");
    private List<SettingGroup> groups = List.of();
    private Plan shown;

    MoreSettings(TrainingViewModel model, Language language, Rows rows) {
        this.model = model;
        this.language = language;
        this.rows = rows;
        getStyleClass().add("more-settings");
        createView();
    }

    private SettingGroup group(Group group) {
        Node[] notes = group == Group.COMPUTING ? new Node[] {threadsNote()} : new Node[0];
        return new SettingGroup(language, group, rows.of(group), notes);
    }

    private Node threadsNote() {
        return Controls.sentence(
                "threads-now",
                language.text(
                        model.lab().snapshotProperty(),
                        s -> language.get("threads.now", s.threads())),
                Styles.CAPTION);
    }

    private void createView() {
        FontIcon icon = Controls.icon(Feather.CHEVRON_RIGHT);
        open.selectedProperty()
                .subscribe(
                        is -> icon.setIconCode(is ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        open.setGraphic(icon);
        open.textProperty()
                .bind(
                        language.text(
                                open.selectedProperty(),
                                is -> language.get(is ? "settings.less" : "settings.more")));
        language.explain(open, "settings.more.explained");
        Controls.shownWhen(open.selectedProperty(), list);
        getChildren().add(open);
        Changes.once(
                open.selectedProperty(),
                () -> {
                    createGroups();
                    getChildren().add(list);
                });
        Changes.to(true, open.selectedProperty(), () -> Controls.reveal(this));
    }

    /** Not before they are needed, so that the window opens sooner. */
    private void createGroups() {
        if (groups.isEmpty()) {
            groups = Stream.of(Group.values()).filter(Group::isFolded).map(this::group).toList();
            list.getChildren().addAll(groups);
            if (shown != null) {
                groups.forEach(group -> group.show(shown));
            }
        }
    }

    /** A problem is never left out of sight. */
    void show(Plan plan) {
        shown = plan;
        if (!model.lab().problemsProperty().get().isEmpty()) {
            createGroups();
        }
        groups.forEach(group -> group.show(plan));
        if (groups.stream().anyMatch(SettingGroup::hasProblem)) {
            open.setSelected(true);
        }
    }
}
