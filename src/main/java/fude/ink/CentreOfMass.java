package fude.ink;

import java.util.Optional;

/** Where ink lies on average, in pixels whose first has its centre at 0. */
record CentreOfMass(double x, double y) {

    /**
     * @param ink whole rows of {@code columns} values
     * @return empty where there is no ink
     */
    static Optional<CentreOfMass> of(float[] ink, int columns) {
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int y = 0; y < ink.length / columns; y++) {
            for (int x = 0; x < columns; x++) {
                float here = ink[y * columns + x];
                mass += here;
                massX += here * x;
                massY += here * y;
            }
        }
        return mass == 0
                ? Optional.empty()
                : Optional.of(new CentreOfMass(massX / mass, massY / mass));
    }
}
