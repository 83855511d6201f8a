package fude.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.data.numbers.Option;
import fude.data.numbers.SmallProblem;
import fude.data.pixels.Scale;
import fude.ink.FramingStep;
import fude.lab.Quantity;
import fude.lab.Recipe;
import fude.lab.coach.Coach;
import fude.lab.session.Pace;
import fude.lab.setting.ChoiceCodec;
import fude.lab.setting.Group;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.training.study.Fault;
import fude.training.study.Formula;
import fude.ui.workbench.Place;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two files of words, against each other and against the program that uses them. */
class BundlesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9]*[.][a-zA-Z0-9.-]+)\"");

    /** What looks like a key in the sources, but names something else. */
    private static final Set<String> NOT_KEYS =
            Set.of(
                    "book.delete",
                    "book.export",
                    "book.note",
                    "book.open",
                    "book.pin",
                    "book.save",
                    "book.undo",
                    "drawings.tsv",
                    "data.changed",
                    "data.order",
                    "data.split",
                    "data.verdict",
                    "play.game",
                    "desktop.ini",
                    "digits.bin",
                    "fude.classes",
                    "fude.jsa",
                    "fude.jsa.txt",
                    "fude.png",
                    "java.io.tmpdir",
                    "javafx.animation.pulse",
                    "fude.live",
                    "fude.times",
                    "last.fude",
                    "last-unopened.fude",
                    "index.json",
                    "model.json",
                    "org.bytedeco.javacpp.cachedir",
                    "org.bytedeco.javacpp.pathsfirst",
                    "org.bytedeco.javacpp.platform.preloadpath",
                    "org.nd4j",
                    "org.nd4j.log.initialization",
                    "java.class.path",
                    "java.home",
                    "java.version",
                    "java.vm.name",
                    "java.vm.version",
                    "os.arch",
                    "os.name",
                    "settings.json",
                    "thumbs.db",
                    "unfinished.jsa",
                    "user.home");

    /** What the library of the command line looks up by itself. */
    private static final Set<String> LOOKED_UP =
            Set.of(
                    "help",
                    "version",
                    "usage.synopsisHeading",
                    "usage.commandListHeading",
                    "usage.optionListHeading",
                    "usage.parameterListHeading",
                    "fude.usage.description",
                    "fude.train.usage.description",
                    "fude.evaluate.usage.description",
                    "fude.predict.usage.description");

    private static Properties english;
    private static Properties japanese;
    private static String sources;
    private static Set<String> composed;

    @BeforeAll
    static void read() throws IOException {
        english = properties("messages.properties");
        japanese = properties("messages_ja.properties");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            sources = all.toString();
        }
        composed = composed();
    }

    private static void steppingKeys(Set<String> keys) {
        for (Formula formula : Formula.values()) {
            keys.add("stepping.line." + formula.id());
        }
        for (Fault fault : Fault.values()) {
            keys.add("stepping.fault." + fault.id());
        }
        for (Activation activation : Activation.values()) {
            if (activation != Activation.IDENTITY) {
                keys.add("stepping.y." + activation.id());
            }
            if (activation != Activation.IDENTITY && activation.isElementwise()) {
                keys.add("stepping.slope." + activation.id());
            }
        }
        for (Loss loss : List.of(Loss.SOFTMAX_TWICE, Loss.MSE, Loss.MAE, Loss.RMSE)) {
            keys.add("stepping.loss." + loss.id());
            if (loss != Loss.SOFTMAX_TWICE) {
                keys.add("stepping.loss.one." + loss.id());
            }
        }
        keys.add("stepping.number.numbers");
        for (String source : List.of("image", "eight")) {
            keys.add("stepping.source." + source + ".numbers");
            keys.add("stepping.source." + source + ".numbers.explained");
        }
        for (String source : List.of("drawing", "image", "eight", "next")) {
            keys.add("stepping.source." + source);
            keys.add("stepping.source." + source + ".explained");
        }
        for (String mode : List.of("update", "check")) {
            keys.add("stepping.mode." + mode);
            keys.add("stepping.mode." + mode + ".explained");
        }
        for (String button : List.of("title", "undo", "look", "follow.largest", "check.others")) {
            keys.add("stepping." + button + ".explained");
        }
    }

    private static void perceptronKeys(Set<String> keys) {
        for (String choice :
                List.of(
                        "part.unit",
                        "part.rule",
                        "part.layer",
                        "table.and",
                        "table.or",
                        "table.nand",
                        "table.xor",
                        "table.own",
                        "inputs.two",
                        "inputs.three")) {
            keys.add("perceptron." + choice);
            keys.add("perceptron." + choice + ".explained");
        }
        keys.add("units.undo.explained");
        for (String part : List.of("unit", "rule", "layer")) {
            keys.add("perceptron.task." + part);
        }
        for (String button : List.of("clear", "solve", "back", "next", "pass", "end", "restart")) {
            keys.add("perceptron." + button + ".explained");
        }
    }

    private static void descentKeys(Set<String> keys) {
        for (String choice :
                List.of(
                        "descent.ground.formula",
                        "descent.ground.loss",
                        "descent.example.local-minimum",
                        "descent.example.parabola",
                        "descent.example.saddle",
                        "descent.example.ravine",
                        "descent.example.typed",
                        "descent.formula",
                        "descent.range",
                        "descent.start",
                        "descent.rate",
                        "descent.noise",
                        "descent.seed",
                        "slice.directions.weights",
                        "slice.directions.random",
                        "slice.take",
                        "slice.seed",
                        "slice.width",
                        "slice.make")) {
            keys.add(choice);
            keys.add(choice + ".explained");
        }
        for (String rule :
                List.of(
                        "gradient-descent",
                        "sgd",
                        "momentum",
                        "nesterov",
                        "adagrad",
                        "rmsprop",
                        "adam")) {
            keys.add("descent.rule." + rule);
            keys.add("descent.rule." + rule + ".explained");
        }
        for (String speed : List.of("one", "five", "twenty", "sixty")) {
            keys.add("descent.speed." + speed);
        }
        for (String end : List.of("diverged", "undefined", "long")) {
            keys.add("descent.end." + end);
        }
    }

    private static void plotKeys(Set<String> keys) {
        for (String choice :
                List.of(
                        "part.activation",
                        "part.softmax",
                        "part.loss",
                        "kind.classes",
                        "kind.numbers",
                        "example.far",
                        "example.near",
                        "example.rows",
                        "example.image")) {
            keys.add("plots." + choice);
            keys.add("plots." + choice + ".explained");
        }
        for (String control :
                List.of(
                        "classes",
                        "count",
                        "first",
                        "from-image",
                        "layer",
                        "loss",
                        "second",
                        "target")) {
            keys.add("plots." + control + ".explained");
        }
    }

    private static void smallProblemKeys(Set<String> keys) {
        SmallProblem.builtIn().forEach(name -> keys.add("dataset." + name));
        for (String part : List.of("training", "validation", "test")) {
            keys.add("plane.part." + part);
        }
        for (Option option : Option.values()) {
            keys.add("dataset.option." + option.id());
            keys.add("plane.option." + option.id());
            keys.add("plane.option." + option.id() + ".explained");
        }
        for (String choice : List.of("scaling", "target-scaling")) {
            keys.add("plane." + choice + ".explained");
        }
        for (String value : List.of("zero", "one")) {
            keys.add("plane.third." + value);
            keys.add("plane.third." + value + ".explained");
        }
        for (String column :
                List.of(
                        "part",
                        "label",
                        "answer",
                        "confidence",
                        "right",
                        "target",
                        "output",
                        "residual")) {
            keys.add("points." + column);
            keys.add("points." + column + ".explained");
        }
        for (String error : List.of("mae", "mse", "rmse", "r2")) {
            keys.add("errors." + error);
            keys.add("errors." + error + ".formula");
            keys.add("errors." + error + ".explained");
        }
        for (String kind : List.of("", ".right", ".none")) {
            keys.add("confusion.points" + kind);
        }
        keys.add("confusion.cell.right");
        keys.add("dataset.points");
        keys.add("dataset.values");
        keys.add("confusion.cell.points.right");
        for (String menu : List.of("points", "gates", "functions")) {
            keys.add("sources." + menu);
        }
    }

    /** Keys that the sources put together from parts. */
    private static void guessKeys(Set<String> keys) {
        Map.of(
                        "classes", List.of("used", "all"),
                        "ink", List.of("light", "dark", "each"),
                        "label", List.of("first", "last", "named", "onehot"),
                        "set", List.<String>of(),
                        "size", List.of("kept", "framed"),
                        "test", List.of("beside", "sixth", "test", "validation"),
                        "turn", List.of("none", "transposed", "left", "right", "half"),
                        "validation", List.of("learned", "own"),
                        "values",
                                Stream.concat(
                                                Arrays.stream(Scale.values()).map(Scale::id),
                                                Stream.of("range"))
                                        .toList())
                .forEach(
                        (key, values) -> {
                            keys.add("guess." + key);
                            keys.add("guess." + key + ".explained");
                            values.forEach(value -> keys.add("guess." + key + "." + value));
                        });
    }

    private static Set<String> composed() {
        Set<String> keys = new TreeSet<>();
        smallProblemKeys(keys);
        ids(keys, "activation.", Activation.values(), Activation::id);
        ids(keys, "place.", Place.values(), Place::id);
        for (Loss loss : Loss.values()) {
            keys.add("output." + loss.id());
        }
        for (String button :
                List.of(
                        "book.delete",
                        "book.note",
                        "book.open",
                        "book.pin",
                        "book.save",
                        "book.undo",
                        "coach.not-now",
                        "photo.even-light",
                        "photo.many",
                        "photo.remove-lines",
                        "preview.answers",
                        "sheet.again",
                        "play.flip.load",
                        "play.learn",
                        "play.learn.undo",
                        "coach.look",
                        "health.noise",
                        "hundred.next",
                        "moment.go-on",
                        "neighbours.renew",
                        "moment.to-now",
                        "log.copy",
                        "recipe.begin",
                        "recipe.set")) {
            keys.add(button + ".explained");
        }
        for (String dialog :
                List.of("keys", "photo", "preview", "recipe", "sheet", "sources", "tasks")) {
            keys.add(dialog + ".title");
            keys.add(dialog + ".close");
        }
        for (String button : List.of("learn", "restore", "export", "merge")) {
            keys.add("own." + button + ".explained");
        }
        for (String choice :
                List.of(
                        "verdict.all",
                        "verdict.right",
                        "verdict.wrong",
                        "changed.hidden",
                        "changed.marked",
                        "changed.only",
                        "order.data",
                        "order.surest",
                        "order.least-sure")) {
            keys.add("data." + choice);
            keys.add("data." + choice + ".explained");
        }
        for (String task : List.of("numbers", "two-classes", "classes")) {
            for (String part : List.of("", ".output", ".loss")) {
                keys.add("tasks." + task + part);
            }
        }
        for (Pace pace : Pace.values()) {
            keys.add("training.pace." + pace.id());
        }
        for (String measure :
                List.of("gradient", "update", "silent", "saturated", "mean", "spread")) {
            keys.add("health." + measure);
            keys.add("health." + measure + ".explained");
        }
        perceptronKeys(keys);
        for (String which : List.of("all", "wrong")) {
            keys.add("hundred." + which);
            keys.add("hundred." + which + ".explained");
        }
        for (String column : List.of("class", "precision", "recall", "f1", "images")) {
            keys.add("confusion." + column);
            keys.add("confusion." + column + ".explained");
        }
        for (String choice :
                List.of(
                        "part.matrix",
                        "part.figures",
                        "part.worst",
                        "share.counts",
                        "share.row",
                        "share.column")) {
            keys.add("confusion." + choice);
            keys.add("confusion." + choice + ".explained");
        }
        for (String figure : List.of("precision", "recall")) {
            keys.add("confusion.formula." + figure);
            keys.add("confusion.formula." + figure + ".none");
        }
        for (String words :
                List.of(
                        "cell.more",
                        "cell.fewer",
                        "cell.same",
                        "pictures.right",
                        "pictures.none")) {
            keys.add("confusion." + words);
        }
        for (String turn : List.of("transposed", "left", "right", "half")) {
            keys.add("look.turn." + turn);
        }
        guessKeys(keys);
        keys.add("data.image.own");
        for (FramingStep step : FramingStep.values()) {
            for (String part : List.of("", ".explained", ".why", ".off")) {
                keys.add("seen." + step.id() + part);
            }
        }
        keys.add("seen.strokes");
        for (String button : List.of("seen.all-off", "seen.all-on")) {
            keys.add(button);
            keys.add(button + ".explained");
        }
        for (String order : List.of("importance", "size", "number")) {
            keys.add("weights.order." + order);
            keys.add("weights.order." + order + ".explained");
        }
        for (String part : List.of("overview", "unit")) {
            keys.add("inside.part." + part);
            keys.add("inside.part." + part + ".explained");
        }
        for (String remark :
                List.of(
                        "no-network",
                        "no-number",
                        "untrained",
                        "no-image",
                        "one-class",
                        "binary",
                        "no-hidden",
                        "mistake",
                        "numbers")) {
            keys.add("inside.remark." + remark);
        }
        for (String part : List.of("part.pixels", "part.units", "came", "weights", "products")) {
            keys.add("why." + part);
            keys.add("why." + part + ".explained");
        }
        for (String joined :
                List.of("drawings", "digits+drawings", "mnist+drawings", "mnist+digits")) {
            keys.add("dataset." + joined);
        }
        for (String habit : List.of("slant", "thickness", "wobble")) {
            keys.add("writing." + habit);
            keys.add("writing." + habit + ".explained");
        }
        for (String button : List.of("again", "other-hand", "usual", "to-canvas")) {
            keys.add("writing." + button);
            keys.add("writing." + button + ".explained");
        }
        for (String use : List.of("use", "use-alone", "in-use")) {
            keys.add("sources." + use);
        }
        for (String button : List.of("folder", "file")) {
            keys.add("sources." + button);
            keys.add("sources." + button + ".explained");
        }
        keys.add("setting.dataset");
        keys.add("recipe.menu.explained");
        for (String tool : List.of("pen", "swift-pen", "eraser")) {
            keys.add("drawing.tool." + tool);
        }
        keys.add("book.repeat.explained");
        keys.add("book.take.explained");
        keys.add("book.column.tick.explained");
        for (String column :
                List.of(
                        "run",
                        "change",
                        "curve",
                        "loss",
                        "accuracy",
                        "epochs",
                        "seconds",
                        "note")) {
            keys.add("book.column." + column);
            keys.add("book.column." + column + ".explained");
        }
        for (String column : List.of("picture", "answer", "confidence", "label", "name")) {
            keys.add("sheet.column." + column);
            keys.add("sheet.column." + column + ".explained");
        }
        for (String filter : List.of("all", "wrong", "unsure", "unread")) {
            keys.add("sheet.filter." + filter);
            keys.add("sheet.filter." + filter + ".explained");
        }
        steppingKeys(keys);
        descentKeys(keys);
        plotKeys(keys);
        for (String game : List.of("flip", "quiz", "learn")) {
            keys.add("play.game." + game);
            keys.add("play.game." + game + ".explained");
        }
        for (String put : List.of("blank", "noise", "letter")) {
            keys.add("confidence." + put);
            keys.add("confidence." + put + ".explained");
        }
        for (String verdict : List.of("fits", "over", "under")) {
            keys.add("confidence." + verdict);
        }
        for (String rule : Coach.names()) {
            keys.add("coach." + rule);
            keys.add("coach." + rule + ".why");
        }
        for (String warning :
                List.of(
                        "raw-pixels",
                        "softmax-twice",
                        "loss-for-two",
                        "loss-for-numbers",
                        "own-softmax",
                        "own-sigmoid",
                        "other-output",
                        "batch-too-large",
                        "memory",
                        "out-of-reach",
                        "long")) {
            keys.add("precheck." + warning);
            keys.add("precheck." + warning + ".why");
        }
        for (Recipe recipe : Recipe.all()) {
            keys.add("recipe." + recipe.name());
            keys.add("recipe.group." + recipe.group());
            for (String more : List.of(".look", ".why")) {
                if (english.containsKey("recipe." + recipe.name() + more)) {
                    keys.add("recipe." + recipe.name() + more);
                }
            }
        }
        for (String item :
                List.of(
                        "panels",
                        "gap",
                        "per-batch",
                        "fine",
                        "per-epoch",
                        "batches",
                        "log-position",
                        "log-loss")) {
            keys.add("chart." + item);
        }
        for (String line : List.of("chance", "guessing", "floor", "ghost", "printed", "range")) {
            keys.add("curve." + line + ".explained");
        }
        for (Quantity quantity : Quantity.values()) {
            keys.add("quantity." + quantity.id());
        }
        for (Setting<?> setting : SettingCatalog.all()) {
            keys.add("cli." + setting.key());
            boolean inForm = setting.group() != Group.NETWORK;
            keys.add("setting." + setting.key());
            setting.rows().filter(row -> inForm).forEach(row -> addRow(keys, row));
        }
        for (Group group : Group.values()) {
            if (group.isFolded()) {
                keys.add("settings." + group.id());
                keys.add("settings." + group.id() + ".explained");
            }
        }
        for (String name : List.of("digits", "mnist", "fashion-mnist", "drawings")) {
            keys.add("dataset." + name);
            keys.add("dataset." + name + ".about");
            keys.add("dataset." + name + ".origin");
            keys.add("dataset." + name + ".licence");
        }
        for (String name :
                List.of(
                        "t-shirt-top",
                        "trouser",
                        "pullover",
                        "dress",
                        "coat",
                        "sandal",
                        "shirt",
                        "sneaker",
                        "bag",
                        "ankle-boot")) {
            keys.add("class." + name);
        }
        for (String layer : List.of("input", "dense", "dropout", "batchnorm", "activation")) {
            keys.add("layer." + layer);
            keys.add("layer." + layer + ".explained");
        }
        for (String number : List.of("rate")) {
            keys.add("network." + number);
            keys.add("network." + number + ".explained");
        }
        for (String line :
                List.of(
                        "training-loss",
                        "test-loss",
                        "test-accuracy",
                        "test-rmse",
                        "validation-loss",
                        "validation-accuracy",
                        "validation-rmse",
                        "chance-line")) {
            keys.add("curve." + line + ".explained");
        }
        for (Recipe recipe : Recipe.all()) {
            keys.add("recipe." + recipe.name());
            for (String more : List.of(".look", ".why")) {
                if (english.containsKey("recipe." + recipe.name() + more)) {
                    keys.add("recipe." + recipe.name() + more);
                }
            }
        }
        for (Quantity quantity : Quantity.values()) {
            keys.add("quantity." + quantity.id());
        }
        for (String split : List.of("training", "validation", "test")) {
            keys.add("data.split." + split);
            keys.add("data.split." + split + ".explained");
            keys.add("data.image." + split);
        }
        keys.add("data.image.own");
        for (String choice :
                List.of(
                        "verdict.all",
                        "verdict.right",
                        "verdict.wrong",
                        "changed.hidden",
                        "changed.marked",
                        "changed.only",
                        "order.surest",
                        "order.least-sure",
                        "order.data")) {
            keys.add("data." + choice);
            keys.add("data." + choice + ".explained");
        }
        return keys;
    }

    /** What the form says of a setting and of its values. */
    private static <V> void addRow(Set<String> keys, Setting<V> row) {
        keys.add("setting." + row.key());
        keys.add("setting." + row.key() + ".explained");
        if (row.group().isNoted()) {
            keys.add("setting." + row.key() + ".note");
        }
        if (row.codec() instanceof ChoiceCodec<V> choices) {
            for (V value : choices.values()) {
                keys.add(choices.key(value));
                keys.add(choices.key(value) + ".explained");
            }
        }
    }

    /** Each value's name, and the sentence that explains it. */
    private static <T> void ids(
            Set<String> keys, String prefix, T[] values, Function<T, String> id) {
        for (T value : values) {
            keys.add(prefix + id.apply(value));
            keys.add(prefix + id.apply(value) + ".explained");
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(english.stringPropertyNames(), japanese.stringPropertyNames());
        assertFalse(english.isEmpty());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        assertEquals("", offending(key -> !places(english, key).equals(places(japanese, key))));
    }

    @Test
    void noSentenceIsEmptyOrForgotten() {
        assertEquals("", offending(key -> japanese.getProperty(key).isBlank()));
        assertEquals("", offending(key -> english.getProperty(key).contains("TODO")));
        assertEquals(
                "",
                offending(
                        key ->
                                english.getProperty(key).endsWith(".")
                                        && japanese.getProperty(key)
                                                .equals(english.getProperty(key))));
    }

    @Test
    void noPatternHasAStraightApostropheOrAStrayBrace() {
        for (Properties words : List.of(english, japanese)) {
            assertEquals("", offending(key -> words.getProperty(key).contains("'")));
            assertEquals(
                    "",
                    offending(
                            key ->
                                    !words.getProperty(key).contains("${")
                                            && new MessageFormat(words.getProperty(key))
                                                            .getFormatsByArgumentIndex()
                                                            .length
                                                    != places(words, key).size()));
        }
    }

    @Test
    void japaneseSentencesEndAndSeparateInJapanese() {
        assertEquals(
                "",
                offending(key -> japanese.getProperty(key).matches("(?s).*[ぁ-んァ-ヶ一-龠][.,:;!?].*")));
    }

    @Test
    void everyKeyThatTheSourcesNameExists() {
        Set<String> missing =
                LITERAL.matcher(sources)
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !key.endsWith(".") && !NOT_KEYS.contains(key))
                        .filter(key -> !english.containsKey(key))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyThatTheSourcesComposeExists() {
        Set<String> missing = new TreeSet<>(composed);
        missing.addAll(LOOKED_UP);
        missing.removeAll(english.stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyIsUsed() {
        assertEquals(
                "",
                offending(
                        key ->
                                !sources.contains('"' + key + '"')
                                        && !composed.contains(key)
                                        && !LOOKED_UP.contains(key)));
    }

    private static String offending(Predicate<String> wrong) {
        return english.stringPropertyNames().stream()
                .filter(wrong)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Set<String> places(Properties words, String key) {
        return PLACE.matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("resources/i18n", name))) {
            properties.load(in);
        }
        return properties;
    }
}
