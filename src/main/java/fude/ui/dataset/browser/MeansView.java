package fude.ui.dataset.browser;

import fude.data.Dataset;
import fude.ui.controls.Controls;
import fude.ui.controls.PixelView;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.TilePane;
import javafx.scene.text.TextAlignment;

/** The mean image of each class, as large as there is room; a click shows the class's images. */
final class MeansView extends TilePane {
    /** Between two tiles, and around an image within its tile. */
    private static final double GAP = 4;

    /** Two lines: name and count. */
    private static final double NAME = 38;

    private final BrowserViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final List<PixelView> images = new ArrayList<>();

    MeansView(BrowserViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        setId("means");
        getStyleClass().add("means");
        setHgap(GAP);
        setVgap(GAP);
        setMinSize(0, 0);
        setAlignment(Pos.CENTER);
        accessibleTextProperty().bind(language.text("data.averages.explained"));
        Changes.follow(this::show, model.meansProperty(), language.textsProperty());
        Changes.follow(
                this::arrange, widthProperty(), heightProperty(), appearance.textScaleProperty());
    }

    private void show() {
        ClassMeans means = model.meansProperty().get();
        if (means == null) {
            return;
        }
        if (images.size() != means.counts().length) {
            images.clear();
            getChildren().clear();
            for (int label = 0; label < means.counts().length; label++) {
                getChildren().add(tile(label));
            }
            arrange();
        }
        Dataset dataset = means.filter().dataset();
        for (int label = 0; label < images.size(); label++) {
            images.get(label).show(means.images()[label], dataset.rows(), dataset.columns());
            String name = language.texts().className(dataset.classNames().get(label));
            Button tile = (Button) getChildren().get(label);
            tile.setText(language.get("data.mean.name", name, means.counts()[label]));
        }
    }

    private Button tile(int label) {
        PixelView image = new PixelView(appearance);
        images.add(image);
        Button tile =
                Controls.named(new Button(null, image), "mean-" + label, Styles.QUIET, "mean");
        tile.setTextAlignment(TextAlignment.CENTER);
        tile.setOnAction(event -> model.showClass(label));
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return language.explain(tile, "data.mean");
    }

    /** As many columns as make the images largest. */
    private void arrange() {
        int count = images.size();
        double best = 0;
        for (int columns = 1; columns <= count; columns++) {
            int rows = (count + columns - 1) / columns;
            double width = Math.floor((getWidth() + GAP) / columns - GAP);
            double height = Math.floor((getHeight() + GAP) / rows - GAP);
            double side = Math.min(width, height - appearance.scaled(NAME)) - 2 * GAP;
            if (side > best) {
                best = side;
                setPrefColumns(columns);
                setPrefTileWidth(width);
                setPrefTileHeight(height);
            }
        }
        for (PixelView image : images) {
            image.setPrefSize(best, best);
        }
    }
}
