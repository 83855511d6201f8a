package fude.ui.plane;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The buttons of whoever sets points by hand, for the title of the plane or of the plot. */
final class HandTools {
    private HandTools() {}

    /**
     * @param prefix of their ids
     */
    static List<Node> of(PlaneViewModel model, Language language, String prefix) {
        Buttons buttons = new Buttons(language);
        PointsHand hand = model.hand;
        Node set = buttons.icon(prefix + "hand", Feather.EDIT_2, "plane.hand", hand::begin);
        Node undo =
                buttons.icon(
                        prefix + "undo", Feather.CORNER_UP_LEFT, "plane.hand.undo", hand::undo);
        Node eraser =
                buttons.toggle(
                        prefix + "eraser", Feather.DELETE, "plane.hand.eraser", hand.erasing);
        Node clear =
                buttons.icon(prefix + "clear", Feather.TRASH_2, "plane.hand.clear", hand::eraseAll);
        Node end = buttons.icon(prefix + "hand-end", Feather.CHECK, "plane.hand.end", hand::end);
        ObservableValue<Boolean> setting = hand.activeProperty();
        ObservableValue<Boolean> resting =
                Bindings.createBooleanBinding(
                        () -> !hand.activeProperty().get() && PointsHand.canSet(model.data()),
                        hand.activeProperty(),
                        model.lab.numbersProperty());
        Controls.shownWhen(resting, set);
        List.of(undo, eraser, clear, end).forEach(tool -> Controls.shownWhen(setting, tool));
        return List.of(set, undo, eraser, clear, end);
    }
}
