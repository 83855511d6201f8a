package fude.ui.confusion;

import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The matrix, beside it its figures or its worst pairs, and below both the pictures of a cell. */
public final class ConfusionView extends VBox {
    /** At the usual text size: below this width, matrix and figures are shown one at a time. */
    private static final double NARROW = 600;

    /** Below this height pictures take the place of the figures. */
    private static final double LOW = 430;

    private static final double SIDE = 360;
    private static final double FORMULA = 82;
    private static final double PICTURES = 112;

    /** With more classes the list of the worst pairs stands beside the matrix at first. */
    private static final int MANY = 20;

    private final ConfusionViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final MatrixView matrix;
    private final FiguresTable figures;
    private final WorstPairs worst;
    private final PicturesGrid grid;
    private final ConfusionBar bar;
    private final HBox body = Controls.styled(new HBox(), "confusion-body");
    private final VBox matrixBox;
    private final VBox figuresBox;
    private final VBox picturesBox;
    private final Label empty = Controls.instead("confusion-empty");
    private final Label told = Controls.sentence("confusion-cell", Styles.FIELD_NAME);
    private final Label remark = Controls.sentence("confusion-remark", Styles.CAPTION);
    private final Label formula = Controls.sentence("confusion-formula", Styles.FIELD_NAME);
    private final Label title = Controls.caption(Styles.CAPTION);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.FIGURES);
    private int classes;
    private boolean narrow;

    /**
     * @param saveTable takes the matrix as a table of values separated by commas
     * @param savePicture takes it as it is shown
     */
    public ConfusionView(
            ConfusionViewModel model,
            Language language,
            Appearance appearance,
            Consumer<String> saveTable,
            Consumer<WritableImage> savePicture) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        matrix = new MatrixView(language, appearance, model::open);
        figures = new FiguresTable(language, appearance);
        worst = new WorstPairs(language, model::open);
        grid = new PicturesGrid(language, appearance, model::look);
        bar =
                new ConfusionBar(
                        model,
                        language,
                        matrix,
                        part,
                        () -> saveTable.accept(ConfusionCsv.of(model.shownProperty().get())),
                        () -> savePicture.accept(matrix.snapshot(null, null)));
        matrixBox = Controls.column("confusion-part", matrix, told, remark);
        figuresBox = Controls.column("confusion-part", figures, formulaPane());
        picturesBox = pictures();
        getStyleClass().add("confusion");
        StackPane area = new StackPane(body, empty);
        area.setMinHeight(0);
        for (Node growing : List.of(matrix, worst, grid, area)) {
            VBox.setVgrow(growing, Priority.ALWAYS);
        }
        figures.setMinHeight(0);
        worst.setMinHeight(0);
        getChildren().addAll(bar, area, picturesBox);
        bar.offerMatrix(false);
        follow();
    }

    private ScrollPane formulaPane() {
        ScrollPane pane = Controls.scroll(formula, "quiet-scroll");
        pane.setPrefHeight(0);
        appearance.whenScaled(() -> pane.setMinHeight(appearance.scaled(FORMULA)));
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private VBox pictures() {
        Node close =
                new Buttons(language)
                        .icon("confusion-close", Feather.X, "confusion.close", model::dismiss);
        title.setId("confusion-pictures-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return Controls.column("confusion-part", head, grid);
    }

    private void follow() {
        Changes.follow(
                this::show,
                model.shownProperty(),
                model.share,
                model.against,
                model.openProperty(),
                language.textsProperty(),
                appearance.darkProperty());
        Changes.follow(this::showNothing, model.lab.snapshotProperty(), model.lab.momentProperty());
        Changes.follow(this::showPictures, model.picturesProperty(), language.textsProperty());
        Changes.follow(this::tell, matrix.cursor);
        Changes.follow(this::explain, figures.chosenProperty());
        Changes.follow(
                this::arrange,
                part,
                model.openProperty(),
                model.shownProperty(),
                widthProperty(),
                heightProperty(),
                appearance.textScaleProperty());
    }

    private void show() {
        Shown shown = model.shownProperty().get();
        if (shown != null && shown.classes() != classes) {
            classes = shown.classes();
            part.set(narrow ? Part.MATRIX : beside());
        }
        matrix.show(shown, model.share.get(), model.openProperty().get());
        figures.show(shown);
        worst.show(shown);
        body.setVisible(shown != null);
        remark.setText(
                shown == null
                        ? ""
                        : ConfusionWords.remark(language.texts(), shown, model.against.get()));
        tell();
        explain();
        showNothing();
    }

    private void showNothing() {
        boolean nothing = model.shownProperty().get() == null;
        empty.setVisible(nothing);
        empty.setText(nothing ? ConfusionWords.nothing(language.texts(), model.lab) : "");
    }

    private void showPictures() {
        CellPictures pictures = model.picturesProperty().get();
        boolean images = pictures == null || pictures.samples().hasPictures();
        grid.show(images ? pictures : null);
        Controls.show(images, grid);
        String words = pictures == null ? "" : ConfusionWords.pictures(language.texts(), pictures);
        title.setText(words);
        grid.setAccessibleText(words);
    }

    private void tell() {
        Shown shown = model.shownProperty().get();
        Cell cell = matrix.cursor.get();
        Texts texts = language.texts();
        boolean known =
                shown != null
                        && cell != null
                        && Math.max(cell.actual(), cell.predicted()) < shown.classes();
        told.setText(known ? ConfusionWords.cell(texts, shown, cell) : "");
        matrix.setAccessibleText(
                known
                        ? texts.get("text.sentences", texts.get("confusion.matrix"), told.getText())
                        : texts.get("confusion.matrix"));
    }

    private void explain() {
        Shown shown = model.shownProperty().get();
        FiguresTable.Figure figure = figures.chosenProperty().get();
        formula.setText(
                shown == null || figure == null
                        ? ""
                        : new FormulaWords(language.texts(), shown)
                                .of(figure.row(), figure.measure()));
    }

    /** Matrix, figures and pictures in one sight where there is room, else what was asked for. */
    private void arrange() {
        boolean now = getWidth() < appearance.scaled(NARROW);
        if (now != narrow) {
            narrow = now;
            bar.offerMatrix(narrow);
            part.set(narrow ? Part.MATRIX : beside());
        }
        boolean low = getHeight() < appearance.scaled(LOW);
        boolean open = model.openProperty().get() != null;
        Region side = part.get() == Part.WORST ? worst : figuresBox;
        Region beside = open && low ? picturesBox : side;
        boolean alone = narrow && (open && low || part.get() != Part.MATRIX);
        if (narrow) {
            place(alone ? beside : matrixBox);
        } else {
            place(matrixBox, beside);
        }
        boolean below = open && !low;
        if (below && !getChildren().contains(picturesBox)) {
            getChildren().add(picturesBox);
        } else if (!below) {
            getChildren().remove(picturesBox);
        }
        boolean high = below && model.hasPictures();
        double least = high ? appearance.scaled(PICTURES) : Region.USE_PREF_SIZE;
        picturesBox.setMinHeight(below ? least : 0);
        picturesBox.setPrefHeight(high ? appearance.scaled(PICTURES) : Region.USE_COMPUTED_SIZE);
    }

    /** What stands beside the matrix until somebody chooses. */
    private Part beside() {
        return classes > MANY ? Part.WORST : Part.FIGURES;
    }

    private void place(Region... parts) {
        if (!body.getChildren().equals(List.of((Node[]) parts))) {
            body.getChildren().setAll(parts);
        }
        for (Region one : parts) {
            boolean isSide = one != matrixBox && parts.length > 1;
            one.setMinWidth(isSide ? appearance.scaled(SIDE) : 0);
            one.setPrefWidth(isSide ? appearance.scaled(SIDE) : Region.USE_COMPUTED_SIZE);
            HBox.setHgrow(one, isSide ? Priority.NEVER : Priority.ALWAYS);
        }
    }
}
