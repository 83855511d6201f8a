package fude.ink.handwriting;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.file.AtomicFile;
import fude.ink.Framing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * The built-in digits in a file: making them takes seconds, reading them a tenth of one. A file
 * that is missing, broken, or by another version of the generator is made again; one that cannot be
 * written is done without.
 *
 * <p>The file: version of the generator (8 bytes), checksum of the rest (8), then labels and pixels
 * to learn from and those to be tested on, {@link ZeroRuns packed}.
 */
public final class KeptDigits {
    private static final int HEAD = 2 * Long.BYTES;
    private static final int PACKED_BYTES = 16 << 20;
    private static final int MOST_BYTES = 1 << 26;

    private KeptDigits() {}

    /** The built-in digits, from the file if this version of the program has made it. */
    public static DatasetSplit load(Path file) {
        OptionalLong version = GeneratorVersion.ofProgram();
        return version.isPresent()
                ? load(file, version.getAsLong(), BuiltInDigits::load)
                : BuiltInDigits.load();
    }

    static DatasetSplit load(Path file, long version, Supplier<DatasetSplit> generator) {
        Optional<DatasetSplit> kept = read(file, version);
        if (kept.isPresent()) {
            return kept.get();
        }
        DatasetSplit made = generator.get();
        keep(made, file, version);
        return made;
    }

    private static Optional<DatasetSplit> read(Path file, long version) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            if (content.length < HEAD || !head(content, version).equals(start(content))) {
                return Optional.empty();
            }
            return Optional.of(unpacked(content));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static ByteBuffer start(byte[] content) {
        return ByteBuffer.wrap(content, 0, HEAD);
    }

    private static ByteBuffer head(byte[] content, long version) {
        CRC32 sum = new CRC32();
        sum.update(content, HEAD, content.length - HEAD);
        return ByteBuffer.allocate(HEAD).putLong(version).putLong(sum.getValue()).flip();
    }

    private static DatasetSplit unpacked(byte[] content) {
        byte[][] parts = {
            new byte[BuiltInDigits.TRAINING],
            new byte[BuiltInDigits.TRAINING * Framing.SIZE * Framing.SIZE],
            new byte[BuiltInDigits.TEST],
            new byte[BuiltInDigits.TEST * Framing.SIZE * Framing.SIZE]
        };
        int next = HEAD;
        for (byte[] part : parts) {
            next = ZeroRuns.unpack(content, next, part);
        }
        return new DatasetSplit(
                BuiltInDigits.NAME,
                Handwriting.dataset(parts[1], parts[0]),
                Handwriting.dataset(parts[3], parts[2]));
    }

    private static void keep(DatasetSplit digits, Path file, long version) {
        try {
            byte[] content = packed(digits);
            head(content, version).get(content, 0, HEAD);
            AtomicFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            // The digits are there, and will be made again at the next start.
        }
    }

    private static byte[] packed(DatasetSplit digits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(PACKED_BYTES);
        out.writeBytes(new byte[HEAD]);
        for (Dataset half : new Dataset[] {digits.training(), digits.test()}) {
            byte[] labels = new byte[half.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = (byte) half.label(i);
            }
            ZeroRuns.pack(labels, out);
            for (int i = 0; i < labels.length; i++) {
                ZeroRuns.pack(half.image(i), out);
            }
        }
        return out.toByteArray();
    }
}
