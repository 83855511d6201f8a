package fude.data.pictures;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text in UTF-8, UTF-16 or Shift_JIS. */
final class ListText {
    /** A list of more names is none of pictures. */
    private static final int MOST_BYTES = 1 << 26;

    private ListText() {}

    static String read(Path path) throws ReportedException {
        try (InputStream in = Files.newInputStream(path)) {
            return decoded(in.readNBytes(MOST_BYTES)).replace("\ufeff", "");
        } catch (IOException e) {
            throw new ReportedException(Message.of("data.unreadable", path), e);
        }
    }

    private static String decoded(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xfeff || mark == 0xfffe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-31j"));
        }
    }
}
