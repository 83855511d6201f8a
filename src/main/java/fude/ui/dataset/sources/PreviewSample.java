package fude.ui.dataset.sources;

import fude.data.Dataset;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.InkPainter;
import fude.ui.look.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A few of the data: images with the names of their classes, or rows of numbers and a plot. */
record PreviewSample(Texts texts, Appearance appearance) {
    private static final double IMAGE = 60;
    private static final double TILE = 111;
    private static final double PLOT = 150;
    private static final int ROWS = 5;

    Node of(Preview preview) {
        return preview.images()
                .map(this::images)
                .orElseGet(() -> preview.numbers().map(this::numbers).orElseThrow());
    }

    private Node images(Dataset images) {
        FlowPane tiles = Controls.styled(new FlowPane(), "source-tiles");
        InkPainter painter = new InkPainter(appearance.palette());
        for (int i = 0; i < images.size(); i++) {
            tiles.getChildren().add(tile(images, i, painter));
        }
        return Controls.named(tiles, "preview-images");
    }

    private Node tile(Dataset images, int at, InkPainter painter) {
        WritableImage picture = new WritableImage(images.columns(), images.rows());
        painter.paint(images.image(at), images.rows(), images.columns(), picture, 0, 0);
        ImageView view = new ImageView(picture);
        double side = appearance.scaled(IMAGE);
        view.setPreserveRatio(true);
        view.setFitWidth(side);
        view.setFitHeight(side);
        view.setSmooth(Math.max(images.rows(), images.columns()) > side);
        Label name =
                Controls.text(
                        texts.className(images.classNames().get(images.label(at))),
                        Styles.FIELD_NAME);
        StackPane framed = Controls.styled(new StackPane(view), "preview-picture");
        framed.setMaxWidth(Region.USE_PREF_SIZE);
        VBox tile = Controls.column("preview-image", framed, name);
        tile.setAlignment(Pos.TOP_CENTER);
        tile.setPrefWidth(appearance.scaled(TILE));
        return tile;
    }

    private Node numbers(NumberSplit numbers) {
        NumberTable table = numbers.training();
        List<String> names = table.names();
        GridPane rows = Controls.styled(new GridPane(), "preview-rows");
        for (int column = 0; column < names.size(); column++) {
            Label name = Controls.line(null, Styles.CAPTION);
            name.setText(names.get(column));
            rows.add(name, column, 0);
        }
        for (int i = 0; i < Math.min(ROWS, table.size()); i++) {
            for (int column = 0; column < table.columns(); column++) {
                rows.add(cell(Texts.exact(table.value(i, column))), column, i + 1);
            }
            String answer =
                    numbers.kind().hasClasses()
                            ? texts.className(table.classNames().get(table.label(i)))
                            : Texts.exact(table.target(i));
            rows.add(cell(answer), table.columns(), i + 1);
        }
        return Controls.named(
                Controls.row(
                        "preview-numbers",
                        Controls.styled(
                                new StackPane(NumbersPicture.of(numbers, PLOT, appearance)),
                                "preview-plot"),
                        rows),
                "preview-numbers");
    }

    private static Label cell(String words) {
        Label cell = new Label(words);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }
}
