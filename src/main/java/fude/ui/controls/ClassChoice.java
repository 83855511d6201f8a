package fude.ui.controls;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** A drop-down of the classes, by name, with a first choice that is none of them. */
public final class ClassChoice extends ComboBox<Integer> {
    /** The first choice. */
    public static final int NONE = -1;

    private final Language language;
    private final String noneKey;
    private List<String> names = List.of();

    /**
     * @param noneKey the key of the words for the first choice
     */
    public ClassChoice(
            Language language, String noneKey, ObservableValue<DatasetSplit> chosenData) {
        this.language = language;
        this.noneKey = noneKey;
        setMinWidth(USE_PREF_SIZE);
        setCellFactory(list -> new Cell());
        setButtonCell(new Cell());
        setConverter(new Named<>(this::words));
        chosenData.subscribe(this::offer);
        language.textsProperty().subscribe(texts -> offer(chosenData.getValue()));
    }

    /** Shows what is chosen there, and chooses there. */
    public void follow(IntegerProperty chosen) {
        chosen.subscribe(label -> setValue(label.intValue()));
        Changes.told(valueProperty(), chosen::set);
    }

    private void offer(DatasetSplit data) {
        Integer before = getValue();
        names = data == null ? Dataset.digitNames() : data.training().classNames();
        List<Integer> classes = new ArrayList<>();
        for (int label = NONE; label < names.size(); label++) {
            classes.add(label);
        }
        getItems().setAll(classes);
        setButtonCell(new Cell());
        setValue(before != null && before < names.size() ? before : NONE);
    }

    private String words(Integer label) {
        return label == null || label == NONE
                ? language.get(noneKey)
                : language.texts().className(names.get(label));
    }

    private final class Cell extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer label, boolean empty) {
            super.updateItem(label, empty);
            setText(empty ? null : words(label));
        }
    }
}
