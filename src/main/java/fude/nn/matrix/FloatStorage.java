package fude.nn.matrix;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a {@link FloatMatrix}. They have two homes: a Java array, where the JIT compiler
 * turns plain loops into vector instructions, and ND4J's memory, where OpenBLAS multiplies. Each is
 * brought up to date when it is next looked at and the other one has changed.
 */
final class FloatStorage {
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
    private final float[][] blocks;
    private @Nullable NativeFloats natives;
    private @Nullable NativeFloats packedRows;
    private Newer newer = Newer.HEAP;
    private int size;

    FloatStorage(int rows, int columns, ThreadTeam team) {
        this.team = team;
        this.columns = columns;
        this.size = rows * columns;
        this.heap = new float[size];
        this.blocks = new float[team.threads()][];
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
            packedRows = null;
            newer = Newer.HEAP;
        }
    }

    float[] read() {
        if (newer == Newer.NATIVE) {
            team.share(size, size, toHeap);
        } else if (newer == Newer.NATIVE_PACKED) {
            team.share(size / columns, size, spreadRows);
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
            team.share(size, size, toNative);
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

    /** The numbers of some rows, in an array of the thread's own. */
    float[] fetch(int slice, int from, int to) {
        int start = from * columns;
        int count = (to - from) * columns;
        if (blocks[slice] == null || blocks[slice].length < count) {
            blocks[slice] = new float[count];
        }
        float[] block = blocks[slice];
        switch (newer) {
            case NATIVE -> natives().read(slice, start, block, 0, count);
            case NATIVE_PACKED -> spreadRows(slice, from, to, block, 0);
            default -> System.arraycopy(heap, start, block, 0, count);
        }
        return block;
    }

    void store(int slice, int from, int to, float[] block) {
        natives().write(slice, from * columns, block, 0, (to - from) * columns);
    }

    /** Some of the rows alone, one after another. */
    NativeFloats readNativeRows(ColumnSet some) {
        readNative();
        packed.set(some);
        NativeFloats rows = packedRows();
        team.share(packed.count(), size, packRows);
        return rows;
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

    private NativeFloats packedRows() {
        if (packedRows == null) {
            packedRows = new NativeFloats(heap.length, team.threads());
        }
        return packedRows;
    }

    private void toHeap(int slice, int from, int to) {
        natives().read(slice, from, heap, from, to - from);
    }

    private void toNative(int slice, int from, int to) {
        natives().write(slice, from, heap, from, to - from);
    }

    private void packRows(int slice, int from, int to) {
        NativeFloats rows = packedRows();
        NativeFloats all = natives();
        for (int i = from; i < to; i++) {
            rows.copy(slice, i * columns, all, packed.column(i) * columns, columns);
        }
    }

    private void spreadRows(int slice, int from, int to) {
        spreadRows(slice, from, to, heap, from * columns);
    }

    private void spreadRows(int slice, int from, int to, float[] target, int offset) {
        NativeFloats rows = natives();
        int next = packed.firstFrom(from);
        for (int r = from; r < to; r++) {
            int place = offset + (r - from) * columns;
            if (next < packed.count() && packed.column(next) == r) {
                rows.read(slice, next * columns, target, place, columns);
                next++;
            } else {
                Arrays.fill(target, place, place + columns, 0);
            }
        }
    }
}
