package fude.ui.dataset;

import fude.data.DatasetSplit;
import fude.text.Texts;
import fude.ui.Appearance;
import fude.ui.Controls;
import fude.ui.Language;
import fude.ui.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The grid of images, with chips above it that choose split and class and tell the counts. */
public final class BrowserView extends VBox {
    private final BrowserViewModel model;
    private final Language language;
    private final DigitGrid grid;
    private final FlowPane classes = new FlowPane();
    private final Label empty = Controls.caption(Styles.EMPTY);
    private List<String> chipNames = List.of();

    public BrowserView(BrowserViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.grid = new DigitGrid(language, appearance, model::pick);
        getStyleClass().add("browser");
        createView();
        bind();
    }

    private void createView() {
        grid.setId(model.showsMistakesOnly() ? "mistake-grid" : "digit-grid");
        grid.accessibleTextProperty().bind(language.text("data.grid"));
        classes.getStyleClass().add("chips");
        HBox.setHgrow(classes, Priority.ALWAYS);
        HBox bar = new HBox();
        bar.getStyleClass().add("filter-bar");
        if (!model.showsMistakesOnly()) {
            bar.getChildren().add(splits());
        }
        bar.getChildren().add(classes);
        StackPane area = new StackPane(grid, empty);
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(bar, area);
    }

    private Node splits() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.setMinWidth(USE_PREF_SIZE);
        box.getStyleClass().add("splits");
        Map<Split, ToggleButton> buttons = new EnumMap<>(Split.class);
        for (Split split : Split.values()) {
            buttons.put(split, toggle(split));
        }
        box.getChildren().addAll(buttons.values());
        model.chosenDataProperty().subscribe(chosen -> group(chosen, group, buttons));
        return box;
    }

    /** Arrow keys go through the sets that there are. */
    private void group(DatasetSplit data, ToggleGroup group, Map<Split, ToggleButton> buttons) {
        List<ToggleButton> there = new ArrayList<>();
        buttons.forEach(
                (split, button) -> {
                    boolean isIn = data == null ? split != Split.VALIDATION : split.isIn(data);
                    button.setVisible(isIn);
                    button.setManaged(isIn);
                    if (isIn) {
                        there.add(button);
                    }
                });
        group.getToggles().setAll(there);
        buttons.get(model.splitProperty().get()).setSelected(true);
    }

    private ToggleButton toggle(Split split) {
        ToggleButton button = new ToggleButton();
        button.setId("split-" + split.id());
        button.getStyleClass()
                .add(
                        switch (split) {
                            case TRAINING -> "left-pill";
                            case VALIDATION -> "center-pill";
                            case TEST -> "right-pill";
                        });
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> button.setSelected(true));
        button.selectedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is) {
                                model.splitProperty().set(split);
                            }
                        });
        model.splitProperty().subscribe(shown -> button.setSelected(shown == split));
        String key = "data.split." + split.id();
        language.label(button, key);
        language.explain(button, key + ".explained");
        return button;
    }

    private void bind() {
        model.selectionProperty().subscribe(selection -> show());
        language.textsProperty().subscribe(texts -> show());
        model.labelProperty().subscribe(label -> show());
    }

    private void show() {
        Selection selection = model.selectionProperty().get();
        grid.show(selection);
        showChips(selection);
        boolean nothing = selection == null || selection.size() == 0;
        empty.setVisible(nothing);
        String key =
                !model.showsMistakesOnly()
                        ? selection == null ? "training.waits.data" : "data.empty"
                        : model.isEvaluated() ? "data.no-mistakes" : "data.mistakes-later";
        empty.setText(
                language.texts()
                        .get(
                                key,
                                language.texts()
                                        .get(
                                                model.isValidating()
                                                        ? "images.validation"
                                                        : "images.test")));
    }

    private void showChips(Selection selection) {
        if (selection == null) {
            return;
        }
        Texts texts = language.texts();
        List<String> names = new ArrayList<>();
        int sum = 0;
        for (int count : selection.counts()) {
            sum += count;
        }
        names.add(texts.get("data.every-class", sum));
        for (int label = 0; label < selection.counts().length; label++) {
            names.add(
                    texts.get(
                            "data.class-count",
                            texts.className(selection.dataset().classNames().get(label)),
                            selection.counts()[label]));
        }
        if (names.size() != chipNames.size()) {
            makeChips(names.size());
        }
        chipNames = names;
        for (int i = 0; i < names.size(); i++) {
            ToggleButton chip = (ToggleButton) classes.getChildren().get(i);
            chip.setText(names.get(i));
            chip.setSelected(model.labelProperty().get() == i - 1);
        }
    }

    private void makeChips(int count) {
        classes.getChildren().clear();
        for (int i = 0; i < count; i++) {
            int label = i - 1;
            ToggleButton chip = new ToggleButton();
            String kind = model.showsMistakesOnly() ? "mistakes-" : "class-";
            chip.setId(kind + (label < 0 ? "every" : label));
            chip.getStyleClass().addAll(Styles.CHIP, Styles.TABULAR);
            chip.setOnAction(
                    event -> {
                        boolean again = model.labelProperty().get() == label;
                        model.labelProperty().set(again ? Selection.EVERY_CLASS : label);
                        show();
                    });
            language.explain(chip, label < 0 ? "data.every-class.explained" : "data.chip");
            classes.getChildren().add(chip);
        }
    }
}
