package fude.nn;

import java.util.Arrays;

/**
 * The numbers of a {@link FloatMatrix}. They have two homes: a Java array, where the JIT compiler
 * turns plain loops into vector instructions, and ND4J's memory, where OpenBLAS multiplies. Each is
 * brought up to date when it is next looked at and the other one has changed.
 */
final class FloatStorage {
    /** Below so many numbers one thread is done before two have met. */
    private static final int WORTH_SHARING = 1 << 15;

    private enum Newer {
        NEITHER,
        HEAP,
        NATIVE,
        /** The native home, which has the rows of {@link #packed} alone; all others are zero. */
        NATIVE_PACKED
    }

    private final ThreadTeam team;
    private final int columns;
    private final ColumnSet packed = new ColumnSet();
    private final ThreadTeam.Work toHeap = this::toHeap;
    private final ThreadTeam.Work toNative = this::toNative;
    private final ThreadTeam.Work spreadRows = this::spreadRows;
    private final ThreadTeam.Work packRows = this::packRows;
    private float[] heap;
    private NativeFloats natives;
    private Newer newer = Newer.HEAP;
    private int size;

    FloatStorage(int rows, int columns, ThreadTeam team) {
        this.team = team;
        this.columns = columns;
        this.size = rows * columns;
        this.heap = new float[size];
    }

    /** What it held is undefined afterwards. */
    void resize(int rows) {
        resize(rows, columns);
    }

    /** For rows of fewer numbers, one after another. */
    void resize(int rows, int width) {
        size = rows * width;
        if (size > heap.length) {
            heap = new float[size];
            natives = null;
            newer = Newer.HEAP;
        }
    }

    float[] read() {
        if (newer == Newer.NATIVE) {
            share(size, toHeap);
        } else if (newer == Newer.NATIVE_PACKED) {
            share(size / columns, spreadRows);
        }
        newer = newer == Newer.HEAP ? Newer.HEAP : Newer.NEITHER;
        return heap;
    }

    float[] change() {
        read();
        return fill();
    }

    float[] fill() {
        newer = Newer.HEAP;
        return heap;
    }

    NativeFloats readNative() {
        if (newer == Newer.NATIVE_PACKED) {
            change();
        }
        NativeFloats current = natives();
        if (newer == Newer.HEAP) {
            share(size, toNative);
            newer = Newer.NEITHER;
        }
        return current;
    }

    NativeFloats fillNative() {
        newer = Newer.NATIVE;
        return natives();
    }

    NativeFloats changeNative() {
        NativeFloats current = readNative();
        newer = Newer.NATIVE;
        return current;
    }

    /** Fills each row with the same numbers. */
    void fillRows(float[] row, int rows) {
        NativeFloats filled = fillNative();
        for (int r = 0; r < rows; r++) {
            filled.write(0, r * columns, row, 0, columns);
        }
    }

    /** The numbers of rows {@code from} to before {@code to} alone, in their place of the array. */
    float[] readRows(int slice, int from, int to) {
        if (newer == Newer.NATIVE) {
            toHeap(slice, from * columns, to * columns);
        } else if (newer == Newer.NATIVE_PACKED) {
            spreadRows(slice, from, to);
        }
        return heap;
    }

    /** Some of the rows alone, one after another. */
    NativeFloats readNativeRows(ColumnSet some) {
        change();
        packed.set(some);
        NativeFloats current = natives();
        share(packed.count(), packRows);
        return current;
    }

    /** To be filled with some of the rows alone; all others become zero. */
    NativeFloats fillNativeRows(ColumnSet some) {
        newer = Newer.NATIVE_PACKED;
        packed.set(some);
        return natives();
    }

    private NativeFloats natives() {
        if (natives == null) {
            natives = new NativeFloats(heap.length, team.threads());
        }
        return natives;
    }

    private void share(int parts, ThreadTeam.Work work) {
        if (size < WORTH_SHARING) {
            work.part(0, 0, parts);
        } else {
            team.run(parts, work);
        }
    }

    private void toHeap(int slice, int from, int to) {
        natives.read(slice, from, heap, from, to - from);
    }

    private void toNative(int slice, int from, int to) {
        natives.write(slice, from, heap, from, to - from);
    }

    private void packRows(int slice, int from, int to) {
        for (int i = from; i < to; i++) {
            natives.write(slice, i * columns, heap, packed.column(i) * columns, columns);
        }
    }

    private void spreadRows(int slice, int from, int to) {
        int next = packed.firstFrom(from);
        for (int r = from; r < to; r++) {
            if (next < packed.count() && packed.column(next) == r) {
                natives.read(slice, next * columns, heap, r * columns, columns);
                next++;
            } else {
                Arrays.fill(heap, r * columns, (r + 1) * columns, 0);
            }
        }
    }
}
