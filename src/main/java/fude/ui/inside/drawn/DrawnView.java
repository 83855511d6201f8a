package fude.ui.inside.drawn;

import fude.ui.controls.Controls;
import fude.ui.controls.grid.SignLegend;
import fude.ui.inside.ChosenLine;
import fude.ui.inside.ExcitingViewModel;
import fude.ui.inside.InsideWords;
import fude.ui.inside.Overview;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The network, drawn, with the opened unit. */
final class DrawnView extends Overview {
    private static final double SIGNS = 150;

    private final DrawnViewModel model;
    private final Language language;
    private final Label remark;

    DrawnView(
            DrawnViewModel model,
            ExcitingViewModel exciting,
            Language language,
            Appearance appearance) {
        this(
                model,
                language,
                appearance,
                Controls.sentence("drawn-remark", Styles.CAPTION),
                new UnitPane(model, exciting, language, appearance));
    }

    private DrawnView(
            DrawnViewModel model,
            Language language,
            Appearance appearance,
            Label remark,
            UnitPane unit) {
        super(language, appearance, "drawn", drawing(model, language, appearance, remark), unit);
        this.model = model;
        this.language = language;
        this.remark = remark;
        Changes.of(this::openUnit, model.opened);
        Changes.follow(this::show, model.sketchProperty(), language.textsProperty());
    }

    private static VBox drawing(
            DrawnViewModel model, Language language, Appearance appearance, Label remark) {
        ScrollPane wide =
                Controls.styled(
                        new ScrollPane(new DrawnPicture(model, language, appearance)),
                        "strips-scroll");
        wide.setFitToHeight(true);
        wide.setFitToWidth(true);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.setFocusTraversable(false);
        wide.setMinSize(0, 0);
        VBox.setVgrow(wide, Priority.ALWAYS);
        VBox all =
                Controls.column(
                        "overview-column", wide, remark, legend(model, language, appearance));
        all.setMinSize(0, 0);
        return all;
    }

    private static Node legend(DrawnViewModel model, Language language, Appearance appearance) {
        ObjectBinding<List<String>> ways =
                Bindings.createObjectBinding(
                        () -> scales(model, language),
                        model.sketchProperty(),
                        language.textsProperty());
        ChosenLine scales = Controls.styled(new ChosenLine(ways), Styles.CAPTION);
        scales.setId("drawn-scales");
        HBox.setHgrow(scales, Priority.ALWAYS);
        SignLegend signs = new SignLegend(language, appearance, "inside.for", "inside.against");
        signs.setMinWidth(USE_PREF_SIZE);
        appearance.whenScaled(() -> signs.setPrefWrapLength(appearance.scaled(SIGNS)));
        HBox legend = Controls.row("drawn-legend", signs, scales);
        language.explain(legend, "drawn.legend.explained");
        return legend;
    }

    private static List<String> scales(DrawnViewModel model, Language language) {
        Sketch sketch = model.sketchProperty().get();
        return sketch.isEmpty()
                ? List.of("")
                : DrawnWords.scales(
                        InsideWords.of(language.texts(), sketch.spec(), model.lab), sketch);
    }

    private void show() {
        Sketch sketch = model.sketchProperty().get();
        String words = DrawnWords.remark(language.texts(), sketch, model.lab.classNames());
        remark.setText(sketch.isEmpty() ? "" : words);
        showInstead(sketch.isEmpty() ? words : "");
    }
}
