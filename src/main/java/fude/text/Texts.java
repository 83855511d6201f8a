package fude.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The program's words in one language, and the one place where numbers become text. Immutable.
 *
 * <p>English is the language of every locale but Japanese: the bundles are read without Java's
 * fall-back to the system's locale, so that English is English on a Japanese system too.
 */
public final class Texts {
    public static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    public static final Texts JAPANESE = new Texts(Locale.JAPANESE);

    /** Beyond this, a loss is told by its size alone. */
    private static final double LARGE_LOSS = 1e4;

    /** From here on digits are grouped. */
    private static final int SMALLEST_GROUPED = 1000;

    private static final int SECONDS_OF_HOUR = 3600;

    /** Significant digits of what is calculated with, and the powers of ten written out. */
    private static final int FIGURES = 4;

    private static final int SMALLEST_PLAIN = -4;
    private static final int LARGEST_PLAIN = 5;

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "i18n/messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts for a reader with this locale. */
    public static Texts of(Locale locale) {
        return locale.getLanguage().equals("ja") ? JAPANESE : ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    /** The bundle itself, for libraries that look words up by themselves. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public String get(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(this::word).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    public String get(Message message) {
        return get(message.key(), message.arguments().toArray());
    }

    /** The sentence that a user may read for this exception. */
    public String get(ReportedException exception) {
        return get(exception.report());
    }

    /** The word for a key, or the given one where the bundle has none. */
    public String getOrElse(String key, String otherwise) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }

    /** The name of a class of a data set in this language; digits stay as they are. */
    public String className(String name) {
        return getOrElse("class." + name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-"), name);
    }

    /** The name of a data set; of a path its last part, of a small problem with its options. */
    public String datasetName(String name) {
        return DatasetName.of(name, this);
    }

    private Object word(Object argument) {
        if (argument instanceof Message message) {
            return get(message);
        }
        if (argument instanceof Integer || argument instanceof Long) {
            return count(((Number) argument).longValue());
        }
        if (argument instanceof Double number) {
            return setting(number);
        }
        if (argument instanceof List<?> list) {
            return String.join(
                    get("text.list-separator"),
                    list.stream().map(one -> String.valueOf(word(one))).toList());
        }
        if (argument instanceof Path path) {
            return path(path);
        }
        return String.valueOf(argument);
    }

    /** A path as it is shown: what lies in an archive stands behind the archive's own name. */
    public static String path(Path path) {
        boolean isOfDisk = path.getFileSystem().equals(FileSystems.getDefault());
        return isOfDisk ? path.toString() : path.getFileSystem() + path.toString();
    }

    /** 109386 as "109,386". */
    public String count(long number) {
        return Math.abs(number) < SMALLEST_GROUPED
                ? Long.toString(number)
                : String.format(locale, "%,d", number);
    }

    /** 0.9766 as "97.66 %". */
    public String percent(double fraction) {
        return String.format(locale, "%.2f %%", 100 * fraction);
    }

    /** 0.976 as "98 %": for bars and labels. */
    public String roundPercent(double fraction) {
        return Math.round(100 * fraction) + " %";
    }

    /** "97 % to 99 %"; ends that read the same are said once. */
    public String range(String low, String high) {
        return low.equals(high) ? low : get("text.range", low, high);
    }

    /** 0.0123 as "1.2": percentage points. */
    public String points(double fraction) {
        return String.format(locale, "%.1f", 100 * fraction);
    }

    /** A loss with four decimals, as the course prints it. */
    public String loss(double loss) {
        return String.format(locale, loss < LARGE_LOSS ? "%.4f" : "%.1e", loss);
    }

    /** 7.236 as "7.24", −0.4 as "−0.40": what is added up on the screen. */
    public String decimal(double number) {
        String plain = String.format(locale, "%.2f", Math.abs(number));
        return number < 0 && !plain.matches("[0.]+") ? "−" + plain : plain;
    }

    /** The same with its sign, whatever it is: "+7.24". */
    public String signed(double number) {
        String plain = decimal(number);
        return plain.startsWith("−") ? plain : "+" + plain;
    }

    /**
     * With four significant digits, enough to calculate with: 2.413, −0.1200, 0.0008310, 1.234e-07.
     */
    public String figures(double number) {
        if (number == 0 || !Double.isFinite(number)) {
            return number == 0
                    ? "0"
                    : String.valueOf(number).replace("Infinity", "∞").replace("-", "−");
        }
        BigDecimal size = new BigDecimal(Math.abs(number)).round(new MathContext(FIGURES));
        int exponent = size.precision() - size.scale() - 1;
        boolean isPlain = exponent >= SMALLEST_PLAIN && exponent <= LARGEST_PLAIN;
        String plain =
                isPlain
                        ? String.format(
                                locale, "%." + Math.max(0, FIGURES - 1 - exponent) + "f", size)
                        : String.format(locale, "%." + (FIGURES - 1) + "e", size);
        return number < 0 ? "−" + plain : plain;
    }

    /** The same in brackets where it is negative, to stand behind a sign of calculation. */
    public String factor(double number) {
        return number < 0 ? "(" + figures(number) + ")" : figures(number);
    }

    /** Seconds for people: "0.41 s", "12 s", "3 min 20 s". */
    public String duration(double seconds) {
        if (seconds < 10) {
            return get("text.seconds", String.format(locale, "%.2f", seconds));
        }
        return wholeDuration(seconds);
    }

    /** The same without fractions, for what is only estimated: "4 s". */
    public String wholeDuration(double seconds) {
        long whole = (long) Math.ceil(seconds);
        if (whole >= SECONDS_OF_HOUR) {
            return hours(Math.round(whole / 60.0));
        }
        return whole < 60
                ? get("text.seconds", whole)
                : get("text.minutes", whole / 60, whole % 60);
    }

    private String hours(long minutes) {
        return get("text.hours", minutes / 60, minutes % 60);
    }

    /** The same where it may be wrong by a fifth: "4 s", "35 s", "6 min", "5 h 10 min". */
    public String roughDuration(double seconds) {
        double step = seconds < 10 ? 1 : 5;
        if (seconds >= SECONDS_OF_HOUR) {
            return hours(10 * Math.round(seconds / 600));
        }
        return seconds < 90
                ? get("text.seconds", Math.max(1, Math.round(seconds / step) * (int) step))
                : get("text.whole-minutes", Math.round(seconds / 60));
    }

    /** A number so that reading it gives the same number again: 0.001, 1e-8. */
    public static String exact(double value) {
        return Double.toString(value)
                .replaceFirst("\\.0$", "")
                .replace(".0E", "e")
                .replace('E', 'e');
    }

    /** A setting such as a learning rate in its shortest form: 0.001, 0.01, 1e-5. */
    public static String setting(double value) {
        if (value != 0 && Math.abs(value) < 1e-4) {
            return String.format(Locale.ROOT, "%.6e", value)
                    .replaceAll("0+e", "e")
                    .replace(".e", "e")
                    .replaceAll("e([+-])0*(\\d)", "e$1$2");
        }
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return plain;
    }
}
