package fude.data.array;

import java.nio.ByteBuffer;

/** What one number of an array is in its file. */
public enum ElementType {
    BOOL(1, (in, at) -> in.get(at) == 0 ? 0 : 1),
    U1(1, (in, at) -> in.get(at) & 0xff),
    I1(1, ByteBuffer::get),
    U2(2, (in, at) -> in.getShort(at) & 0xffff),
    I2(2, ByteBuffer::getShort),
    U4(4, (in, at) -> in.getInt(at) & 0xffff_ffffL),
    I4(4, ByteBuffer::getInt),
    U8(8, (in, at) -> unsigned(in.getLong(at))),
    I8(8, ByteBuffer::getLong),
    F4(4, ByteBuffer::getFloat),
    F8(8, ByteBuffer::getDouble);

    private static final double TWO_64 = 0x1p64;

    private final int size;
    private final Get get;

    /** Takes a number from bytes. */
    @FunctionalInterface
    private interface Get {
        double from(ByteBuffer in, int at);
    }

    ElementType(int size, Get get) {
        this.size = size;
        this.get = get;
    }

    /** Bytes. */
    public int size() {
        return size;
    }

    /** The number that begins at a byte. */
    double at(ByteBuffer in, int at) {
        return get.from(in, at);
    }

    private static double unsigned(long bits) {
        return bits < 0 ? bits + TWO_64 : bits;
    }
}
