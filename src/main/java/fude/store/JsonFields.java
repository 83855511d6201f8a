package fude.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.MalformedJsonException;
import fude.data.Dataset;
import fude.file.Bounded;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.TextLine;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object that may hold anything. Each is asked for by its name; one that is
 * missing, of another kind or out of range is reported under that name.
 *
 * @param file for the reports
 */
record JsonFields(JsonObject object, Path file) {
    /** The names of all classes, each with a comma. */
    private static final int MAX_SETTING_LENGTH = Dataset.MAX_CLASSES * (TextLine.MAX_LENGTH + 1);

    private static final int LONGEST_WHOLE = 18;

    /**
     * What a file is to be.
     *
     * @param name what its field {@code format} must say
     * @param foreign key of the sentence for a file that is something else
     * @param tooLarge key of the sentence for one that holds more than any of its format
     */
    record Format(String name, String foreign, String tooLarge) {}

    /**
     * The object that a file's text is.
     *
     * @throws IOException if the text cannot be read to its end
     */
    static JsonFields read(InputStream json, Path file, Format format)
            throws IOException, ReportedException {
        try {
            if (JsonTree.read(json) instanceof JsonObject object
                    && new JsonPrimitive(format.name).equals(object.get("format"))) {
                return new JsonFields(object, file);
            }
            throw ReportedException.of(format.foreign, file);
        } catch (Bounded.TooLongException | OutOfMemoryError e) {
            throw new ReportedException(Message.of(format.tooLarge, file), e);
        } catch (MalformedJsonException | EOFException e) {
            throw new ReportedException(Message.of("model.damaged", file), e);
        }
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** What is wrong, for a field whose value makes no sense. */
    ReportedException wrong(String name) {
        return ReportedException.of("model.field", file, name);
    }

    JsonFields object(String name) throws ReportedException {
        if (object.get(name) instanceof JsonObject inner) {
            return new JsonFields(inner, file);
        }
        throw wrong(name);
    }

    /** A line of text. */
    String text(String name) throws ReportedException {
        return text(object.get(name), TextLine.MAX_LENGTH, name);
    }

    private String text(JsonElement element, int maxLength, String name) throws ReportedException {
        String text = primitive(element, JsonPrimitive::isString, name).getAsString();
        if (text.length() > maxLength || !TextLine.hasNoControls(text)) {
            throw wrong(name);
        }
        return text;
    }

    List<String> texts(String name, int least, int most) throws ReportedException {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : array(name, least, most)) {
            texts.add(text(element, TextLine.MAX_LENGTH, name));
        }
        return texts;
    }

    /** Whole numbers from 0 on. */
    List<Integer> wholes(String name, int least, int most) throws ReportedException {
        List<Integer> found = new ArrayList<>();
        for (JsonElement element : array(name, least, most)) {
            found.add((int) whole(element, name, 0, Integer.MAX_VALUE));
        }
        return found;
    }

    List<JsonFields> objects(String name, int most) throws ReportedException {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonElement element : array(name, 0, most)) {
            if (!(element instanceof JsonObject inner)) {
                throw wrong(name);
            }
            objects.add(new JsonFields(inner, file));
        }
        return objects;
    }

    /**
     * An object that has nothing but settings: lines of text, one of which may name all classes.
     */
    Map<String, String> settings(String name) throws ReportedException {
        JsonObject inner = object(name).object;
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : inner.entrySet()) {
            texts.put(entry.getKey(), text(entry.getValue(), MAX_SETTING_LENGTH, name));
        }
        return texts;
    }

    int whole(String name, int least, int most) throws ReportedException {
        return (int) longWhole(name, least, most);
    }

    long longWhole(String name, long least, long most) throws ReportedException {
        return whole(object.get(name), name, least, most);
    }

    private long whole(@Nullable JsonElement element, String name, long least, long most)
            throws ReportedException {
        String digits = primitive(element, JsonPrimitive::isNumber, name).getAsString();
        if (!digits.matches("-?[0-9]{1," + LONGEST_WHOLE + "}")) {
            throw wrong(name);
        }
        long number = Long.parseLong(digits);
        if (number < least || number > most) {
            throw wrong(name);
        }
        return number;
    }

    /** A finite number. */
    double number(String name) throws ReportedException {
        return finite(object.get(name), name);
    }

    private double finite(JsonElement element, String name) throws ReportedException {
        double number = primitive(element, JsonPrimitive::isNumber, name).getAsDouble();
        if (!Double.isFinite(number)) {
            throw wrong(name);
        }
        return number;
    }

    /** A number, or NaN where null stands for none. */
    double numberOrNone(String name) throws ReportedException {
        return object.get(name) instanceof JsonNull ? Double.NaN : number(name);
    }

    /** Finite numbers. */
    double[] numbers(String name, int most) throws ReportedException {
        JsonArray array = array(name, 0, most);
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = finite(array.get(i), name);
        }
        return numbers;
    }

    private JsonArray array(String name, int least, int most) throws ReportedException {
        if (object.get(name) instanceof JsonArray array
                && array.size() >= least
                && array.size() <= most) {
            return array;
        }
        throw wrong(name);
    }

    private JsonPrimitive primitive(
            @Nullable JsonElement element, Predicate<JsonPrimitive> kind, String name)
            throws ReportedException {
        if (element instanceof JsonPrimitive primitive && kind.test(primitive)) {
            return primitive;
        }
        throw wrong(name);
    }
}
