package fude.ink;

import java.util.Optional;

/** Where the ink of a square lies on average, in pixels whose first has its centre at 0. */
record CentreOfMass(double x, double y) {

    /**
     * @param ink side × side values
     * @return empty where there is no ink
     */
    static Optional<CentreOfMass> of(float[] ink, int side) {
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                float here = ink[y * side + x];
                mass += here;
                massX += here * x;
                massY += here * y;
            }
        }
        return mass == 0
                ? Optional.empty()
                : Optional.of(new CentreOfMass(massX / mass, massY / mass));
    }

    /** How many whole columns the square is moved so that the centre lies on pixel 14. */
    int shiftX() {
        return shift(x);
    }

    /** Likewise, rows. */
    int shiftY() {
        return shift(y);
    }

    private static int shift(double from) {
        return (int) Math.floor(Framing.SIZE / 2 + 0.5 - from);
    }
}
