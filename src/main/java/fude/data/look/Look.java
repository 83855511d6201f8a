package fude.data.look;

import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * One look at a file or folder: readers ask it what was decided, and tell it what they guess, doubt
 * and leave out. Decisions stand behind the path, as in {@code digits.csv label=last}; the name
 * that the data gets has all of them, guesses too, so that reading it again does the same.
 */
public final class Look {
    private Path path;
    private final Map<String, String> decided;
    private final DoubleConsumer far;
    private final Map<String, Guess> guesses = new LinkedHashMap<>();
    private final List<String> behind = new ArrayList<>();
    private final List<Message> told = new ArrayList<>();
    private final List<Message> doubts = new ArrayList<>();
    private final Map<String, List<String>> leftOut = new LinkedHashMap<>();

    /**
     * @param path for sentences and the name
     * @param decided values by their keys
     */
    public Look(Path path, Map<String, String> decided) {
        this(path, decided, share -> {});
    }

    /**
     * @param path for sentences and the name
     * @param decided values by their keys
     * @param far hears from 0 to 1 how far a long reading is, perhaps several times
     */
    public Look(Path path, Map<String, String> decided, DoubleConsumer far) {
        this.path = path;
        this.decided = Map.copyOf(decided);
        this.far = far;
    }

    /** A part of all have been read. */
    public void goOn(int done, int all) {
        far.accept((double) done / all);
    }

    /** What is looked at. */
    public Path path() {
        return path;
    }

    /** The path that was named is a part of a data set, and means all of it. */
    public void means(Path whole) {
        tell(Message.of("look.means", path, whole));
        path = whole;
    }

    /** What somebody decided; empty where a guess is asked for. */
    public Optional<String> decided(String key) {
        return Optional.ofNullable(decided.get(key));
    }

    /**
     * What was decided, or else the guess.
     *
     * @param plain what a file of the documented kind has, which its name need not say
     * @param choices what can be decided, in the order in which it is offered
     * @param told what the line says of a value; empty where it goes without saying
     * @throws ReportedException if something else was decided
     */
    public String decide(
            String key,
            String guess,
            String plain,
            List<String> choices,
            Function<String, Optional<Message>> told)
            throws ReportedException {
        String value = decided.getOrDefault(key, guess);
        if (!choices.contains(value)) {
            throw ReportedException.of("look.value", path, key + "=" + value, choices);
        }
        boolean overrules = decided.containsKey(key) && !value.equals(guess);
        if (guesses.put(key, new Guess(key, value, choices, told.apply(value))) == null
                && (overrules || !value.equals(plain))) {
            behind.add(key + "=" + value);
        }
        return value;
    }

    /** As what something was taken; empty where nobody has asked so far. */
    public Optional<String> taken(String key) {
        return Optional.ofNullable(guesses.get(key)).map(Guess::value);
    }

    /** Something goes without a decision, but not without saying. */
    public void tell(Message sentence) {
        told.add(sentence);
    }

    /** Something looks wrong. */
    public void doubt(Message sentence) {
        if (!doubts.contains(sentence)) {
            doubts.add(sentence);
        }
    }

    /**
     * Something is not learned from.
     *
     * @param why key of a sentence with their number and their names
     */
    public void leaveOut(String why, String name) {
        leftOut.computeIfAbsent(why, key -> new ArrayList<>()).add(name);
    }

    /** A file beside it was looked at too: what is wrong there, and left out with its name. */
    public void takeIn(Look beside) {
        beside.doubts.forEach(this::doubt);
        beside.leftOut.forEach(
                (why, names) ->
                        names.forEach(
                                name -> leaveOut(why, beside.path.getFileName() + ": " + name)));
    }

    /**
     * @param what it is
     * @throws ReportedException if something was decided that nobody asked for
     */
    public Understanding understood(Message what) throws ReportedException {
        for (Map.Entry<String, String> one : decided.entrySet()) {
            if (!guesses.containsKey(one.getKey())) {
                throw ReportedException.of(
                        "look.option",
                        path,
                        one.getKey() + "=" + one.getValue(),
                        List.copyOf(guesses.keySet()));
            }
        }
        Message all = what;
        for (Message sentence : told) {
            all = Message.of("text.sentences", all, sentence);
        }
        return new Understanding(
                all,
                List.copyOf(guesses.values()),
                doubts,
                leftOut.entrySet().stream()
                        .map(one -> new LeftOut(one.getKey(), one.getValue()))
                        .toList());
    }

    /** The path with all that was decided or guessed, but for what is plain. */
    public String name() {
        return behind.isEmpty() ? path.toString() : path + " " + String.join(" ", behind);
    }
}
