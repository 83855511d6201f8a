package fude.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with options behind it, {@code spiral points=250 noise=0.1}.
 *
 * @param subject the name without them
 * @param options as they are written, in this order; of two with one name the first
 */
public record OptionedName(String subject, Map<String, String> options) {
    private static final Pattern OPTIONS = Pattern.compile("(\\s+[a-z]+=\\S+)+$");

    public OptionedName {
        options = Collections.unmodifiableMap(options);
    }

    /** Takes a name apart; anything is one, mostly without options. */
    public static OptionedName of(String name) {
        String all = name.strip();
        Map<String, String> options = new LinkedHashMap<>();
        Matcher behind = OPTIONS.matcher(all);
        if (!behind.find()) {
            return new OptionedName(all, options);
        }
        Arrays.stream(behind.group().strip().split("\\s+"))
                .map(option -> option.split("=", 2))
                .forEach(option -> options.putIfAbsent(option[0], option[1]));
        return new OptionedName(all.substring(0, behind.start()), options);
    }
}
