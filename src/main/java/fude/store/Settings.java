package fude.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import fude.file.AtomicFile;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the window was left.
 *
 * @param language {@code ja} or {@code en}; none to follow the system
 * @param textScale 1 is the usual size
 * @param width of the window with its frame
 * @param height of the window with its frame
 * @param left width of the left pane, in pixels at text scale 1; 0 for what suits the window
 * @param right width of the right pane, in the same unit
 * @param place that is open; none for the first
 * @param networkFolded whether the network is folded to a spine; none to follow the room there is
 * @param settingsFolded whether the settings of learning are folded to their title; none as above
 * @param more whether the settings beyond the first five are in sight
 * @param swiftPen whether the pen's width follows the speed of the hand
 * @param stepOpen whether the strip of one update is open
 * @param overlays runs of the lab book that lie over the chart; the file has none where there are
 *     none
 * @param maximized whether the window fills its screen, whatever size it has otherwise; none where
 *     nobody has seen it yet
 */
public record Settings(
        int version,
        @Nullable String language,
        boolean dark,
        double textScale,
        double width,
        double height,
        double left,
        double right,
        @Nullable String place,
        @Nullable Boolean networkFolded,
        @Nullable Boolean settingsFolded,
        boolean more,
        boolean swiftPen,
        boolean stepOpen,
        @Nullable List<Overlay> overlays,
        @Nullable Boolean maximized) {
    public static final double SMALLEST_TEXT = 0.8;
    public static final double LARGEST_TEXT = 2.6;

    /** What an earlier version wrote of a column that nobody had moved. */
    private static final double UNMOVED = 284;

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());
    private static final int VERSION = 1;
    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_OVERLAYS = 1000;
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().serializeSpecialFloatingPointValues().create();

    /** The first start. */
    public static final Settings DEFAULT =
            new Settings(
                    VERSION, null, false, 1, 1600, 960, 0, 0, null, null, null, false, false, false,
                    List.of(), null);

    /** Brings what a file says within sense. */
    public Settings {
        language = "ja".equals(language) || "en".equals(language) ? language : null;
        textScale = within(textScale, SMALLEST_TEXT, LARGEST_TEXT, 1);
        width = within(width, 800, 16_000, 1600);
        height = within(height, 500, 16_000, 960);
        left = left == UNMOVED ? 0 : within(left, 200, 1200, 0);
        right = right == UNMOVED ? 0 : within(right, 200, 1200, 0);
        List<Overlay> usable =
                Stream.ofNullable(overlays)
                        .flatMap(List::stream)
                        .filter(Overlay::isUsable)
                        .limit(MOST_OVERLAYS)
                        .toList();
        overlays = usable.isEmpty() ? null : usable;
    }

    /** Runs of the lab book that lie over the chart. */
    public List<Overlay> runsOverChart() {
        return overlays == null ? List.of() : overlays;
    }

    /**
     * A run over the chart.
     *
     * @param run id of its card
     * @param color its place in the palette of runs
     * @param pinned whether it is the reference
     */
    public record Overlay(String run, int color, boolean pinned) {

        private static boolean isUsable(@Nullable Overlay read) {
            return read != null
                    && read.run != null
                    && read.color >= 0
                    && read.color < MOST_OVERLAYS;
        }
    }

    /** With another language. */
    public Settings withLanguage(String language) {
        return with(Map.of("language", language));
    }

    /** With another theme and text size. */
    public Settings withLook(boolean dark, double textScale) {
        return with(Map.of("dark", dark, "textScale", textScale));
    }

    /** With another size of the window. */
    public Settings withSize(double width, double height) {
        return with(Map.of("width", width, "height", height));
    }

    /** With a window that fills its screen, or no longer does. */
    public Settings withMaximized(boolean maximized) {
        return with(Map.of("maximized", maximized));
    }

    /** With other widths of the side panes. */
    public Settings withSides(double left, double right) {
        return with(Map.of("left", left, "right", right));
    }

    /** With another place open. */
    public Settings withPlace(String place) {
        return with(Map.of("place", place));
    }

    /** With other panes folded; null for none that was folded or unfolded by hand. */
    public Settings withFolds(@Nullable Boolean network, @Nullable Boolean settings) {
        Map<String, Object> folds = new HashMap<>();
        folds.put("networkFolded", network);
        folds.put("settingsFolded", settings);
        return with(folds);
    }

    /** With more or fewer settings in sight. */
    public Settings withMore(boolean more) {
        return with(Map.of("more", more));
    }

    /** With another pen. */
    public Settings withSwiftPen(boolean swiftPen) {
        return with(Map.of("swiftPen", swiftPen));
    }

    /** With the strip of one update open or folded. */
    public Settings withStepOpen(boolean stepOpen) {
        return with(Map.of("stepOpen", stepOpen));
    }

    /** With other runs over the chart. */
    public Settings withOverlays(List<Overlay> overlays) {
        return with(Map.of("overlays", overlays));
    }

    /** A copy with other values of some components, by the names that they have in the file. */
    private Settings with(Map<String, Object> others) {
        JsonObject copy = GSON.toJsonTree(this).getAsJsonObject();
        others.forEach((name, value) -> copy.add(name, GSON.toJsonTree(value)));
        return GSON.fromJson(copy, Settings.class);
    }

    private static double within(double value, double low, double high, double otherwise) {
        return value >= low && value <= high ? value : otherwise;
    }

    /**
     * What the file says, or the first start's settings where there is none that can be read. A
     * file that cannot be read is put aside, since the next change would overwrite it.
     */
    public static Settings read(Path file) {
        try {
            if (Files.size(file) <= MOST_BYTES) {
                Settings found = GSON.fromJson(Files.readString(file), Settings.class);
                if (found != null && found.version == VERSION) {
                    return found;
                }
            }
            putAside(file, null);
        } catch (NoSuchFileException firstStart) {
            return DEFAULT;
        } catch (IOException | JsonParseException | NumberFormatException e) {
            putAside(file, e);
        }
        return DEFAULT;
    }

    private static void putAside(Path file, @Nullable Exception why) {
        try {
            Path aside = Aside.move(file, Aside.unopened(file));
            LOG.log(System.Logger.Level.WARNING, "settings not read, now in " + aside, why);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "settings not read: " + file, e);
        }
    }

    /**
     * Writes the file; that it could not be written is only logged, since no lesson should stop for
     * it.
     *
     * @return whether it was written
     */
    public boolean keep(Path file) {
        try {
            write(file);
            return true;
        } catch (ReportedException e) {
            System.getLogger(Settings.class.getName())
                    .log(System.Logger.Level.WARNING, "settings not kept", e);
            return false;
        }
    }

    /**
     * @throws ReportedException naming the file, if it cannot be written
     */
    public void write(Path file) throws ReportedException {
        try {
            byte[] text = GSON.toJson(this).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(text));
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", file), e);
        }
    }
}
