package fude.ui.dataset.browser;

import fude.ui.look.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.FlowPane;

/** A chip for each class, which tells its count and shows it alone; and one for all of them. */
final class ClassChips extends FlowPane {
    private final BrowserViewModel model;
    private final Language language;
    private List<ClassChip> chips = List.of();

    ClassChips(BrowserViewModel model, Language language) {
        this.model = model;
        this.language = language;
        getStyleClass().add("chips");
        model.selectionProperty().subscribe(this::show);
        model.label.subscribe(label -> select());
    }

    private void show(Selection selection) {
        if (selection == null) {
            return;
        }
        int[] counts = selection.counts();
        if (chips.size() != counts.length + 1) {
            chips = IntStream.range(-1, counts.length).mapToObj(this::chip).toList();
            getChildren().setAll(chips);
        }
        int sum = Arrays.stream(counts).sum();
        int largest = Arrays.stream(counts).max().orElse(0);
        chips.get(0).show(null, sum, largest, sum);
        for (int label = 0; label < counts.length; label++) {
            String name = selection.dataset().classNames().get(label);
            chips.get(label + 1).show(name, counts[label], largest, sum);
        }
        select();
    }

    private ClassChip chip(int label) {
        boolean isAll = label == Filter.EVERY_CLASS;
        String kind = model.mistakesOnly ? "mistakes-" : "class-";
        ClassChip chip = new ClassChip(language, kind + (isAll ? "every" : label), isAll);
        chip.setOnAction(
                event -> {
                    boolean again = model.label.get() == label;
                    model.label.set(again ? Filter.EVERY_CLASS : label);
                    select();
                });
        return chip;
    }

    private void select() {
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setSelected(model.label.get() == i - 1);
        }
    }
}
