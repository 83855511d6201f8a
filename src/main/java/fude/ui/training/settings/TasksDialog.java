package fude.ui.training.settings;

import fude.lab.Experiment;
import fude.nn.loss.Loss;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.training.transport.TrainingViewModel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Which output layer and which loss belong to which task; the present ones are marked. */
final class TasksDialog extends Dialog {
    private final TrainingViewModel model;
    private final Language language;
    private final GridPane table = Controls.styled(new GridPane(), "keys");

    /** What a network can be asked for; its texts begin with {@code tasks.ID}. */
    enum Task {
        NUMBERS("numbers", Loss.MSE),
        TWO_CLASSES("two-classes", Loss.BINARY_CROSS_ENTROPY),
        CLASSES("classes", Loss.CROSS_ENTROPY);

        final String id;
        final Loss loss;

        Task(String id, Loss loss) {
            this.id = id;
            this.loss = loss;
        }

        /** Whether data with so many classes ask for it; with none they are numbers. */
        boolean suits(int classes) {
            return loss.isForNumbers() ? classes == 0 : classes > 0 && loss.fits(classes);
        }

        boolean isOf(Loss other) {
            return loss.isForNumbers() ? other.isForNumbers() : loss == other;
        }
    }

    TasksDialog(TrainingViewModel model, Language language) {
        super(language, "tasks", "tasks");
        this.model = model;
        this.language = language;
        fill(table);
        Changes.follow(this::show, model.lab().shownProperty(), language.textsProperty());
    }

    /** A button that opens the dialog. */
    Button button() {
        return new Buttons(language).icon("tasks", Feather.TARGET, "tasks.explained", this::open);
    }

    private void show() {
        table.getChildren().clear();
        row(0, "tasks.task", "tasks.output", "tasks.loss", Styles.CARD_TITLE);
        for (Task task : Task.values()) {
            int row = task.ordinal() + 1;
            String key = "tasks." + task.id;
            row(row, key, key + ".output", key + ".loss", Styles.FIELD_NAME);
            Experiment shown = model.lab().shown();
            if (shown != null) {
                table.add(choice(task, shown), 3, row);
            }
        }
    }

    private void row(int row, String task, String output, String loss, String style) {
        String[] keys = {task, output, loss};
        for (int column = 0; column < keys.length; column++) {
            Label words = Controls.text(language.get(keys[column]), style);
            words.setMinWidth(USE_PREF_SIZE);
            table.add(words, column, row);
        }
    }

    /** That it is set, or a button that sets it where the data ask for it. */
    private StackPane choice(Task task, Experiment shown) {
        if (task.isOf(shown.loss())) {
            Label now = Controls.text(language.get("tasks.set"), Styles.FIELD_NAME);
            now.setId("task-set-" + task.id);
            now.setMinWidth(USE_PREF_SIZE);
            return new StackPane(now);
        }
        Button use =
                new Buttons(language)
                        .plain("task-use-" + task.id, "tasks.use", () -> use(task.loss));
        return task.suits(shown.classes()) ? new StackPane(use) : new StackPane();
    }

    private void use(Loss loss) {
        close();
        model.lab().session().propose(e -> e.withLoss(loss));
    }
}
