package fude.ui.explain;

import fude.text.Texts;
import fude.ui.Language;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

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
        language.textsProperty().subscribe(texts -> name());
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

    private void name() {
        Texts texts = language.texts();
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer label) {
                        return label == null
                                ? ""
                                : label == RUNNER_UP
                                        ? texts.get("why.runner-up")
                                        : texts.className(model.classNames().get(label));
                    }

                    @Override
                    public Integer fromString(String text) {
                        throw new UnsupportedOperationException();
                    }
                });
    }
}
