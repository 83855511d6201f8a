package fude.nn.matrix;

import org.jspecify.annotations.Nullable;

/**
 * Runs a loop over matrices, element by element: blocks of them are fetched from ND4J's memory into
 * small arrays that stay in the processor's first cache, and the result goes back. Shared among the
 * threads of a team where it pays.
 */
@SuppressWarnings("NullAway.Init") // run sets them
final class ElementLoop implements ThreadTeam.Work {
    private static final int BLOCK = 2048;

    /**
     * A loop that sets z, from element {@code from} to before {@code to}. All arrays are used at
     * the same index, or the JIT compiler would not vectorise it for fear of overlaps.
     */
    @FunctionalInterface
    public interface Loop {
        void run(float[] z, float[] x, float[] y, int from, int to);
    }

    private final ThreadTeam team;
    private final float[][] zBlocks;
    private final float[][] xBlocks;
    private final float[][] yBlocks;
    private Loop loop;
    private NativeFloats z;
    private NativeFloats x;
    private @Nullable NativeFloats y;
    private boolean readsZ;

    ElementLoop(ThreadTeam team) {
        this.team = team;
        this.zBlocks = new float[team.threads()][];
        this.xBlocks = new float[team.threads()][];
        this.yBlocks = new float[team.threads()][];
    }

    /** Sets z to what the loop makes of x. */
    void set(NativeFloats z, Loop loop, NativeFloats x, int size) {
        run(loop, z, x, null, false, size);
    }

    /** Sets z to what the loop makes of x and y. */
    void set(NativeFloats z, Loop loop, NativeFloats x, NativeFloats y, int size) {
        run(loop, z, x, y, false, size);
    }

    /** Changes z by means of x. */
    void change(NativeFloats z, Loop loop, NativeFloats x, int size) {
        run(loop, z, x, null, true, size);
    }

    private void run(
            Loop loop,
            NativeFloats z,
            NativeFloats x,
            @Nullable NativeFloats y,
            boolean readsZ,
            int size) {
        this.loop = loop;
        this.z = z;
        this.x = x;
        this.y = y;
        this.readsZ = readsZ;
        team.share(size, size, this);
    }

    @Override
    public void part(int slice, int from, int to) {
        if (zBlocks[slice] == null) {
            zBlocks[slice] = new float[BLOCK];
            xBlocks[slice] = new float[BLOCK];
            yBlocks[slice] = new float[BLOCK];
        }
        for (int start = from; start < to; start += BLOCK) {
            block(slice, start, Math.min(BLOCK, to - start));
        }
    }

    private void block(int slice, int start, int n) {
        float[] result = zBlocks[slice];
        if (readsZ) {
            z.read(slice, start, result, 0, n);
        }
        x.read(slice, start, xBlocks[slice], 0, n);
        if (y != null) {
            y.read(slice, start, yBlocks[slice], 0, n);
        }
        loop.run(result, xBlocks[slice], yBlocks[slice], 0, n);
        z.write(slice, start, result, 0, n);
    }
}
