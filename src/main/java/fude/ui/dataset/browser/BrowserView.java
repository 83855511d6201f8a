package fude.ui.dataset.browser;

import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The grid of images, or the mean of each class; above it what is shown of the data. */
public final class BrowserView extends VBox {

    /** Below this height, at the usual text size, the choices leave more room to the images. */
    private static final double LOW = 200;

    private final BrowserViewModel model;
    private final Language language;
    private final DigitGrid grid;
    private final MeansView means;
    private final Label empty = Controls.caption(Styles.EMPTY);
    private final Label progress;
    private Selection shown;
    private Sample large;

    public BrowserView(BrowserViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.grid =
                new DigitGrid(
                        language, appearance, model.picked::pick, model.picked.positionProperty());
        this.means = new MeansView(model, language, appearance);
        this.progress =
                Controls.sentence(
                        model.mistakesOnly ? null : "answering",
                        language.sentence(model.progressProperty()),
                        "progress-note");
        getStyleClass().add("browser");
        createView();
        Changes.follow(
                this::show,
                model.selectionProperty(),
                model.meansProperty(),
                model.progressProperty(),
                language.textsProperty());
        Changes.of(this::keepFocus, model.picked.sampleProperty());
        Controls.compactBelow(LOW, this, this, appearance);
    }

    /** Whoever closes the large image by a key within it is back among the images. */
    private void keepFocus() {
        Scene scene = getScene();
        if (scene != null && model.picked.sampleProperty().get() == null) {
            Node owner = scene.getFocusOwner();
            if (owner == null || SampleDetail.holds(owner)) {
                grid.requestFocus();
            }
        }
    }

    private void createView() {
        grid.setId(model.mistakesOnly ? "mistake-grid" : "digit-grid");
        grid.accessibleTextProperty().bind(language.text("data.grid"));
        StackPane area = new StackPane(grid, empty, progress);
        if (!model.mistakesOnly) {
            area.getChildren().add(1, means);
        }
        StackPane.setAlignment(progress, Pos.BOTTOM_RIGHT);
        area.getStyleClass().add("area");
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(new FilterBar(model, language), new ClassChips(model, language), area);
        // After a click on a choice the arrow keys go through the images.
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> grid.requestFocus());
    }

    private void show() {
        Selection selection = model.selectionProperty().get();
        boolean averages = model.meansProperty().get() != null && !isLocked(selection);
        grid.show(selection, !isReordered(selection));
        grid.setVisible(!averages);
        means.setVisible(averages);
        empty.setVisible(!averages && (selection == null || selection.size() == 0));
        empty.setText(nothing(selection));
    }

    /** Whoever orders the images wants to see the first, not where the large one went. */
    private boolean isReordered(Selection selection) {
        if (selection == null || selection == shown) {
            return false;
        }
        Sample now = model.picked.sampleProperty().get();
        boolean reordered =
                shown != null
                        && shown.filter().order() != selection.filter().order()
                        && now != null
                        && large != null
                        && now.isSameImageAs(large);
        shown = selection;
        large = now;
        return reordered;
    }

    /** Whether images are looked for by answers that are not to be seen. */
    private boolean isLocked(Selection selection) {
        return selection != null
                && selection.filter().verdict() != AnswerFilter.ALL
                && model.lab.testLock().hides(selection.dataset());
    }

    /** Why there is nothing to see. */
    private String nothing(Selection selection) {
        if (selection == null) {
            return language.get("training.waits.data");
        }
        String measured = language.get(model.lab.measuredKey());
        if (model.mistakesOnly) {
            String key = model.isEvaluated() ? "data.no-mistakes" : "data.mistakes-later";
            return language.get(key, measured);
        }
        if (model.progressProperty().get() != null) {
            return "";
        }
        if (isLocked(selection)) {
            return language.get("data.locked");
        }
        boolean early = selection.filter().verdict() != AnswerFilter.ALL && !model.isEvaluated();
        return language.get(early ? "data.verdict-later" : "data.empty");
    }
}
