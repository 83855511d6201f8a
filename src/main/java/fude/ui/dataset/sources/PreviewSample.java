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
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
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
        Label name =
                Controls.text(
                        texts.className(images.classNames().get(images.label(at))),
                        Styles.FIELD_NAME);
        StackPane framed =
                Controls.styled(new StackPane(picture(images, at, painter)), "preview-picture");
        framed.setMaxWidth(Region.USE_PREF_SIZE);
        VBox tile = Controls.column("preview-image", framed, name);
        tile.setAlignment(Pos.TOP_CENTER);
        tile.setPrefWidth(appearance.scaled(TILE));
        return tile;
    }

    /** Its pixels as squares, or scaled down where there are more than room for them. */
    private Node picture(Dataset images, int at, InkPainter painter) {
        double side = Math.round(appearance.scaled(IMAGE));
        int most = Math.max(images.rows(), images.columns());
        double scale = most > side ? side / most : Math.floor(side / most);
        double width = scale * images.columns();
        double height = scale * images.rows();
        if (scale < 1) {
            WritableImage all = new WritableImage(images.columns(), images.rows());
            painter.paint(images.image(at), images.rows(), images.columns(), all, 0, 0);
            ImageView view = new ImageView(all);
            view.setFitWidth(width);
            view.setFitHeight(height);
            return view;
        }
        Canvas canvas = new Canvas(width, height);
        painter.paint(
                canvas.getGraphicsContext2D(),
                images.image(at),
                images.rows(),
                images.columns(),
                new Rectangle2D(0, 0, width, height));
        return canvas;
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
