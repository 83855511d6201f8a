package fude.ui.network;

import fude.data.DatasetChoice;
import fude.data.DatasetSplit;
import fude.data.Feature;
import fude.data.numbers.NumberForm;
import fude.data.numbers.NumberSplit;
import fude.lab.Experiment;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The network as a pile of cards, from the input at the top to the output. */
public final class NetworkView extends VBox {

    private final NetworkViewModel model;
    private final Language language;
    private final VBox cards = Controls.styled(new VBox(), "cards");
    private final LayerCard input;
    private final LayerCard output;
    private final List<HiddenCard> hidden = new ArrayList<>();
    private List<LayerKind> kinds = List.of();
    private final Label total = Controls.line("total-parameters", Styles.FIELD_NAME);

    public NetworkView(NetworkViewModel model, Language language) {
        this.model = model;
        this.language = language;
        this.input = new LayerCard(language, "layer.input");
        this.output = new OutputCard(model, language);
        getStyleClass().add("network-view");
        createView();
        new CardDrag(cards, model);
        Changes.follow(
                this::show,
                model.lab.shownProperty(),
                model.lab.problemsProperty(),
                language.textsProperty());
    }

    private void createView() {
        getChildren().addAll(cards, footer());
    }

    /** The tools for the pane's title. */
    public List<Node> tools() {
        Buttons buttons = new Buttons(language);
        Button undo =
                buttons.icon("undo-layer", Feather.CORNER_UP_LEFT, "network.undo", model::undo);
        Button redo =
                buttons.icon("redo-layer", Feather.CORNER_UP_RIGHT, "network.redo", model::redo);
        undo.disableProperty().bind(model.history.undoableProperty().not());
        redo.disableProperty().bind(model.history.redoableProperty().not());
        return List.of(undo, redo);
    }

    private Node footer() {
        MenuButton add = new MenuButton(null, Controls.icon(Feather.PLUS));
        for (LayerKind kind : LayerKind.values()) {
            Runnable action = () -> model.add(kind.fresh);
            String id = kind.id();
            add.getItems().add(new Buttons(language).item("add-" + id, action, "layer." + id));
        }
        add.setId("add-layer");
        language.label(add, "network.add");
        add.setMinWidth(USE_PREF_SIZE);
        language.explain(add, "network.add.explained");

        language.explain(
                total,
                language.text(
                        model.lab.shownProperty(),
                        e -> language.get("network.total.explained", e.network().shape())));
        total.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return Controls.row("footer", add, Controls.spring(), total);
    }

    /** The keys of the pane that holds this view. */
    public void keyPressed(KeyEvent event) {
        Controls.undoes(event, model::undo, model::redo);
    }

    private void show() {
        Experiment experiment = model.lab.shownProperty().getValue();
        if (experiment == null) {
            return;
        }
        NetworkSpec network = experiment.network();
        arrange(network.layers());
        input.showFacts(new LayerCard.Facts(inputs(experiment), 0), null);
        for (int i = 0; i < hidden.size(); i++) {
            LayerSpec layer = network.layers().get(i);
            LayerCard.Facts facts = facts(network, i, layer.outputs(network.inputsOf(i)));
            hidden.get(i).show(layer);
            hidden.get(i).showFacts(facts, model.lab.problem(NetworkSpec.field(i)).orElse(null));
        }
        output.showFacts(
                facts(network, hidden.size(), network.outputs()),
                model.lab.problem("layers").or(() -> model.lab.problem("loss")).orElse(null));
        total.setText(language.get("network.total", network.parameters()));
    }

    /** How what is read becomes a row of numbers. */
    private String inputs(Experiment experiment) {
        int inputs = experiment.network().inputs();
        return experiment.data() instanceof DatasetSplit images
                ? language.get(
                        "network.flatten",
                        images.training().rows(),
                        images.training().columns(),
                        inputs)
                : symbols((NumberSplit) experiment.data(), experiment.choice());
    }

    /** What of a point, or of a function, goes into the network. */
    private static String symbols(NumberSplit data, DatasetChoice choice) {
        int columns = data.training().columns();
        if (columns == 2) {
            return choice.features().stream()
                    .map(Feature::symbol)
                    .collect(Collectors.joining(", "));
        }
        return IntStream.range(0, columns)
                .mapToObj(column -> NumberForm.symbol(columns, column))
                .collect(Collectors.joining(", "));
    }

    private LayerCard.Facts facts(NetworkSpec network, int index, int outputs) {
        return new LayerCard.Facts(language.texts().count(outputs), network.parametersOf(index));
    }

    /** Keeps the cards that still fit, so that whoever is typing in one can go on. */
    private void arrange(List<LayerSpec> layers) {
        boolean fits = hidden.size() == layers.size();
        for (int i = 0; fits && i < layers.size(); i++) {
            fits = kinds.get(i) == LayerKind.of(layers.get(i));
        }
        if (fits && !cards.getChildren().isEmpty()) {
            return;
        }
        boolean longer = !hidden.isEmpty() && hidden.size() < layers.size();
        model.lab.session().forgetUnreadable("layers["); // what stood in the old fields is gone
        hidden.clear();
        kinds = layers.stream().map(LayerKind::of).toList();
        for (LayerKind kind : kinds) {
            HiddenCard card = kind.card(model, language);
            card.index(hidden.size());
            hidden.add(card);
        }
        cards.getChildren().setAll(input);
        cards.getChildren().addAll(hidden);
        cards.getChildren().add(output);
        if (longer) {
            Controls.reveal(output);
        }
    }
}
