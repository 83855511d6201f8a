package fude.nn;

/**
 * Runs a loop over arrays, element by element, shared among the threads of a team where it pays.
 */
final class ElementLoop implements ThreadTeam.Work {
    /** Below so many elements one thread is done before two have met. */
    private static final int WORTH_SHARING = 1 << 15;

    /**
     * A loop that changes z, from element {@code from} to before {@code to}. All arrays are used at
     * the same index, or the JIT compiler would not vectorise it for fear of overlaps.
     */
    @FunctionalInterface
    interface Loop {
        void run(float[] z, float[] x, float[] y, int from, int to);
    }

    private final ThreadTeam team;
    private Loop loop;
    private float[] z;
    private float[] x;
    private float[] y;

    ElementLoop(ThreadTeam team) {
        this.team = team;
    }

    /** x and y may be null for a loop that does not need them. */
    void run(Loop loop, float[] z, float[] x, float[] y, int size) {
        this.loop = loop;
        this.z = z;
        this.x = x;
        this.y = y;
        if (size < WORTH_SHARING) {
            part(0, 0, size);
        } else {
            team.run(size, this);
        }
    }

    @Override
    public void part(int slice, int from, int to) {
        loop.run(z, x, y, from, to);
    }
}
