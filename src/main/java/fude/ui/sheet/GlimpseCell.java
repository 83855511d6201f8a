package fude.ui.sheet;

import fude.lab.answers.Glimpse;
import fude.ui.look.Appearance;
import fude.ui.look.InkPainter;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A sample in small: ink on the window's paper, or a picture as it is. */
final class GlimpseCell extends TableCell<SheetRow, SheetRow> {
    static final double SIDE = 38;

    private final Appearance appearance;
    private final ImageView view = new ImageView();

    GlimpseCell(Appearance appearance) {
        this.appearance = appearance;
        view.setPreserveRatio(true);
        view.setSmooth(true);
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isThere = !empty && row != null && row.glimpse() != null;
        setGraphic(isThere ? view : null);
        if (isThere) {
            view.setFitWidth(appearance.scaled(SIDE));
            view.setFitHeight(appearance.scaled(SIDE));
            view.setImage(image(row.glimpse()));
        } else {
            view.setImage(null);
        }
    }

    private WritableImage image(Glimpse glimpse) {
        WritableImage image = new WritableImage(glimpse.columns(), glimpse.rows());
        if (glimpse.isInk()) {
            new InkPainter(appearance.palette())
                    .paint(glimpse.pixels(), glimpse.rows(), glimpse.columns(), image, 0, 0);
            return image;
        }
        int[] argb = new int[glimpse.pixels().length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xff000000 | (glimpse.pixels()[i] & 0xff) * 0x010101;
        }
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        glimpse.columns(),
                        glimpse.rows(),
                        PixelFormat.getIntArgbInstance(),
                        argb,
                        0,
                        glimpse.columns());
        return image;
    }
}
