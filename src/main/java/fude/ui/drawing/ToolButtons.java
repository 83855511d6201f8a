package fude.ui.drawing;

import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The tools beside the paper, of which one is in the hand. */
final class ToolButtons {
    private ToolButtons() {}

    static List<Region> create(Paper paper, Language language) {
        ToggleGroup group = new ToggleGroup();
        List<Region> buttons = new ArrayList<>();
        for (Tool tool : Tool.values()) {
            ToggleButton button = new ToggleButton(null, icon(tool));
            button.setId("tool-" + tool.id());
            button.setToggleGroup(group);
            button.getStyleClass().addAll(Styles.ICON_BUTTON, "tool");
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        paper.take(tool);
                    });
            paper.toolProperty().subscribe(chosen -> button.setSelected(chosen == tool));
            buttons.add(language.explain(button, "drawing.tool." + tool.id()));
        }
        return buttons;
    }

    private static Node icon(Tool tool) {
        return switch (tool) {
            case PEN -> Controls.icon(Feather.EDIT_2);
            case SWIFT_PEN -> Controls.icon(Feather.FEATHER);
            case ERASER -> eraser();
        };
    }

    /** Feather has no eraser; the style sheet draws one. */
    private static Node eraser() {
        Region rubber = new Region();
        rubber.getStyleClass().add("eraser-icon");
        return rubber;
    }
}
