package fude.ui.photo;

import fude.data.pictures.GreyPicture;

/** Where a photograph lies on the screen: as large as there is room, in the middle. */
record PhotoPlace(double left, double top, double width, double height, double scale) {
    /** A small picture is not blown up beyond this. */
    private static final double LARGEST = 12;

    static PhotoPlace of(GreyPicture picture, double roomWidth, double roomHeight) {
        double fitting = Math.min(roomWidth / picture.width(), roomHeight / picture.height());
        double scale = Math.min(LARGEST, fitting);
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        return new PhotoPlace(
                Math.floor((roomWidth - width) / 2),
                Math.floor((roomHeight - height) / 2),
                width,
                height,
                scale);
    }

    double x(double column) {
        return left + column * scale;
    }

    double y(double row) {
        return top + row * scale;
    }
}
