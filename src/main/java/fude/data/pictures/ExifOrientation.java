package fude.data.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held: a number from 1 to 8 in the Exif part of a JPEG file (CIPA DC-008, tag
 * 274) or in the chunk eXIf of a PNG file. Without it, or where it cannot be read, the picture is
 * taken as it is stored.
 */
final class ExifOrientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 274;
    private static final int START_OF_PNG = 0x8950;
    private static final int EXIF_CHUNK = 0x65584966;
    private static final int END_OF_PNG = 0x49454e44;
    private static final int LONGEST_EXIF = 1 << 16;
    private static final int START_OF_IMAGE = 0xffd8;
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** Reads the number from the beginning of a file; 1, upright, where there is none. */
    static int read(InputStream file) throws IOException {
        int start = readShort(file);
        if (start == START_OF_PNG) {
            return ofPng(file);
        }
        return start == START_OF_IMAGE ? ofJpeg(file) : UPRIGHT;
    }

    /** Goes from chunk to chunk: length, name, what it holds, checksum. */
    private static int ofPng(InputStream file) throws IOException {
        file.skipNBytes(6);
        while (true) {
            int length = readShort(file) << 16 | Math.max(0, readShort(file));
            int name = readShort(file) << 16 | Math.max(0, readShort(file));
            if (length < 0 || name < 0 || name == END_OF_PNG) {
                return UPRIGHT;
            }
            if (name == EXIF_CHUNK) {
                return ofTiff(ByteBuffer.wrap(file.readNBytes(Math.min(length, LONGEST_EXIF))));
            }
            long wanted = length + 4L;
            if (file.skip(wanted) < wanted) {
                return UPRIGHT;
            }
        }
    }

    private static int ofJpeg(InputStream file) throws IOException {
        for (int marker = readShort(file); ; marker = readShort(file)) {
            int length = readShort(file) - 2;
            if (marker < 0xff00 || marker == START_OF_SCAN || length < 0) {
                return UPRIGHT;
            }
            byte[] segment = file.readNBytes(length);
            if (marker == APP1 && startsWithExif(segment)) {
                return ofTiff(
                        ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                                .slice());
            }
        }
    }

    /** Turns a picture upright. */
    static StoredPicture upright(StoredPicture stored, int orientation) {
        return switch (orientation) {
            case 2 -> stored.mirrored(true, false);
            case 3 -> stored.mirrored(true, true);
            case 4 -> stored.mirrored(false, true);
            case 5 -> stored.transposed();
            case 6 -> stored.transposed().mirrored(true, false);
            case 7 -> stored.transposed().mirrored(true, true);
            case 8 -> stored.transposed().mirrored(false, true);
            default -> stored;
        };
    }

    private static boolean startsWithExif(byte[] segment) {
        return segment.length > EXIF.length
                && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
    }

    /** Looks through the entries of the first directory. */
    private static int ofTiff(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > tiff.limit() - ENTRY) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return UPRIGHT;
    }

    /** −1 at the end of the file. */
    private static int readShort(InputStream file) throws IOException {
        int high = file.read();
        int low = file.read();
        return low < 0 ? -1 : high << 8 | low;
    }
}
