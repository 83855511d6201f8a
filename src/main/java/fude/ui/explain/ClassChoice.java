package fude.ui.explain;

import fude.ui.Language;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** The class that the answer is compared with: the runner-up, or one by name. */
final class ClassChoice extends ComboBox<Integer> {
    private static final int RUNNER_UP = -1;

    private final WhyViewModel model;
    private final Language language;

    ClassChoice(WhyViewModel model, Language language) {
        this.model = model;
        this.language = language;
        setId("why-against");
        language.explain(this, "why.against.explained");
        model.chosenDataProperty().subscribe(chosen -> offer());
        setCellFactory(list -> new Cell());
        setButtonCell(new Cell());
        model.againstProperty().subscribe(against -> setValue(against.intValue()));
        valueProperty()
                .subscribe(
                        value -> {
                            if (value != null) {
                                model.againstProperty().set(value);
                            }
                        });
    }

    private void offer() {
        getItems().setAll(IntStream.range(RUNNER_UP, model.classNames().size()).boxed().toList());
        setValue(model.againstProperty().get());
    }

    private String name(Integer label) {
        return label == RUNNER_UP
                ? language.texts().get("why.runner-up")
                : language.texts().className(model.classNames().get(label));
    }

    /** A class by its name in the language of the moment. */
    private final class Cell extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer label, boolean empty) {
            super.updateItem(label, empty);
            textProperty().unbind();
            if (empty || label == null || label >= model.classNames().size()) {
                setText(null);
            } else {
                textProperty().bind(language.textsProperty().map(texts -> name(label)));
            }
        }
    }
}
