package fude.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import fude.file.Bounded;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Builds the tree of a JSON text as it comes from a stream, and stops before the tree takes more
 * than 200 MB of memory: a text of 6 MB can have a tree of 250.
 */
final class JsonTree {
    /** The longest text: longer than all that a run can write, at its limits. */
    private static final int MOST_BYTES = 1 << 26;

    /** In units of about 40 bytes of memory. A card with all measurements and exams takes 3.2. */
    private static final int MOST_UNITS = 4_000_000;

    private static final int VALUE = 1;
    private static final int TEXT = 2;
    private static final int CHARACTERS = 20;
    private static final int CONTAINER = 3;
    private static final int DEEPEST = 64;

    /** Digits that a long can hold. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final JsonReader in;
    private final Map<String, String> names = new HashMap<>();
    private int units;

    private JsonTree(JsonReader in) {
        this.in = in;
    }

    /**
     * @throws Bounded.TooLongException if it takes more memory than anything that is written here
     * @throws MalformedJsonException or {@link java.io.EOFException} if it is no JSON
     * @throws IOException if it cannot be read
     */
    static JsonElement read(InputStream in) throws IOException {
        JsonReader reader =
                new JsonReader(
                        new InputStreamReader(new Bounded(in, MOST_BYTES), StandardCharsets.UTF_8));
        JsonElement tree = new JsonTree(reader).element(0);
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("more than one value");
        }
        return tree;
    }

    private JsonElement element(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new MalformedJsonException("too deep");
        }
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object(depth);
            case BEGIN_ARRAY -> array(depth);
            case STRING -> new JsonPrimitive(text(in.nextString()));
            case NUMBER -> new JsonPrimitive(number(in.nextString()));
            case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
            case NULL -> nothing();
            default -> throw new MalformedJsonException("no value");
        };
    }

    private JsonObject object(int depth) throws IOException {
        take(CONTAINER);
        JsonObject object = new JsonObject();
        in.beginObject();
        while (in.hasNext()) {
            take(VALUE);
            String name = name(in.nextName());
            object.add(name, element(depth + 1));
        }
        in.endObject();
        return object;
    }

    /** Objects of a kind share their names. */
    private String name(String name) throws Bounded.TooLongException {
        String known = names.get(name);
        if (known != null) {
            return known;
        }
        take(VALUE);
        names.put(name, text(name));
        return name;
    }

    private JsonArray array(int depth) throws IOException {
        take(CONTAINER);
        JsonArray array = new JsonArray();
        in.beginArray();
        while (in.hasNext()) {
            array.add(element(depth + 1));
        }
        in.endArray();
        return array;
    }

    private String text(String text) throws Bounded.TooLongException {
        take(TEXT + text.length() / CHARACTERS);
        return text;
    }

    private Number number(String digits) throws Bounded.TooLongException {
        take(VALUE);
        if (WHOLE.matcher(digits).matches()) {
            return Long.valueOf(digits);
        }
        return Double.valueOf(digits);
    }

    private JsonNull nothing() throws IOException {
        take(VALUE);
        in.nextNull();
        return JsonNull.INSTANCE;
    }

    private void take(int more) throws Bounded.TooLongException {
        units += more;
        if (units > MOST_UNITS) {
            throw new Bounded.TooLongException();
        }
    }
}
