package fude.nn.matrix;

/** Has the rows of an array filled, shared among the threads of a team where it pays. */
@SuppressWarnings("NullAway.Init") // run sets them
final class RowFill implements ThreadTeam.Work {
    private final ThreadTeam team;
    private RowFiller filler;
    private float[] values;
    private int width;

    RowFill(ThreadTeam team) {
        this.team = team;
    }

    void run(RowFiller filler, float[] values, int rows, int width) {
        this.filler = filler;
        this.values = values;
        this.width = width;
        team.share(rows, rows * width, this);
    }

    @Override
    public void part(int slice, int from, int to) {
        for (int row = from; row < to; row++) {
            filler.fill(slice, row, values, row * width);
        }
    }
}
