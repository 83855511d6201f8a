package fude.nn.matrix;

/** Writes rows of a matrix; several threads may call it at the same time. */
@FunctionalInterface
public interface RowFiller {
    /**
     * @param slice which thread of the team calls
     * @param target where the row's numbers belong, from {@code offset} on
     */
    void fill(int slice, int row, float[] target, int offset);
}
