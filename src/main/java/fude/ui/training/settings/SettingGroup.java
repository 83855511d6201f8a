package fude.ui.training.settings;

import fude.lab.setting.Group;
import fude.lab.setting.Plan;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** Settings that belong together, under a title that opens; a dot says that some are changed. */
final class SettingGroup extends TitledPane {
    private final List<SettingRow<?>> rows;
    private final BooleanProperty changed = new SimpleBooleanProperty();

    /**
     * @param notes what is said below the settings
     */
    SettingGroup(Language language, Group group, List<SettingRow<?>> rows, Node... notes) {
        String key = "settings." + group.id();
        this.rows = rows;
        setId("group-" + group.id());
        getStyleClass().add("setting-group");
        textProperty().bind(language.text(changed, is -> language.get(key) + (is ? " •" : "")));
        language.explain(this, key + ".explained");
        VBox content = Controls.styled(new VBox(), "rows");
        content.getChildren().addAll(rows);
        content.getChildren().addAll(notes);
        setAnimated(false);
        setExpanded(false);
        Changes.once(expandedProperty(), () -> setContent(content));
        Changes.to(true, expandedProperty(), () -> Controls.reveal(this));
    }

    void show(Plan plan) {
        rows.forEach(row -> row.show(plan));
        changed.set(rows.stream().anyMatch(row -> row.isChanged(plan)));
        if (rows.stream().anyMatch(SettingRow::hasProblem)) {
            setExpanded(true);
        }
    }

    boolean hasProblem() {
        return rows.stream().anyMatch(SettingRow::hasProblem);
    }
}
