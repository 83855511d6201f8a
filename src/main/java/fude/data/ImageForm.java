package fude.data;

/** Grey images of one size, row by row from the top left, their pixels scaled. */
public record ImageForm(int rows, int columns, Scaling scaling) implements InputForm {

    @Override
    public int inputs() {
        return rows * columns;
    }
}
