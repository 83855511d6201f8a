package fude.ui.inside.descent;

import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Optimizers on a curve or a surface, side by side, with the table of one of them. */
final class FormulaView extends VBox {
    private static final double RULES = 225;

    private final DescentViewModel model;
    private final Language language;
    private final StepTable table;
    private final Label exact = Controls.sentence("descent-exact", Styles.CAPTION);

    FormulaView(DescentViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.table = new StepTable(model, language, appearance);
        getStyleClass().add("descent-view");
        HillPane hill = new HillPane(model, language, appearance);
        RulesBox rules = new RulesBox(model, language, appearance);
        appearance.whenScaled(
                () -> {
                    rules.setPrefWidth(appearance.scaled(RULES));
                    rules.setMinWidth(appearance.scaled(RULES));
                });
        BorderPane both = new BorderPane(hill);
        both.setRight(rules);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new FormulaBox(model, language),
                        both,
                        Controls.row("named", tableChoice(), hill.readout()),
                        formula(),
                        table,
                        exact);
        Changes.follow(
                this::showExact,
                table.getSelectionModel().selectedItemProperty(),
                language.textsProperty());
    }

    private Choice<Rule> tableChoice() {
        Choice<Rule> choice =
                new Choice<>(
                        language,
                        DescentViewModel.RULES,
                        rule -> "optimizer." + rule.id(),
                        rule -> {
                            model.tick(rule).set(true);
                            model.tabled.set(rule);
                        });
        choice.setId("descent-tabled");
        choice.setMinWidth(USE_PREF_SIZE);
        language.explain(choice, "descent.tabled");
        model.tabled.subscribe(rule -> choice.show(rule));
        return choice;
    }

    private Label formula() {
        return Controls.sentence(
                "descent-rule",
                language.text(model.tabled, rule -> DescentWords.formula(language.texts(), rule)),
                "descent-rule");
    }

    private void showExact() {
        var row = table.getSelectionModel().getSelectedItem();
        exact.setText(row == null ? "" : DescentWords.exact(language.texts(), row));
    }
}
