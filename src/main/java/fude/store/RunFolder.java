package fude.store;

import fude.lab.RunCard;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder with the cards of all runs, a file each: {@code 0012-ID.json} is run number 12. What
 * is deleted moves to {@code deleted/} in it. A file that cannot be read is named, hides no other
 * and stays as it is.
 */
public final class RunFolder {
    private static final String ENDING = ".json";
    private static final Pattern NAME = Pattern.compile("(\\d{4,6})-" + RunCard.ID + "\\.json");

    private final Path folder;
    private final Path deleted;

    public RunFolder(Path folder) {
        this.folder = folder;
        this.deleted = folder.resolve("deleted");
    }

    /**
     * A run with its place in the folder.
     *
     * @param number by which people call it, from 1
     */
    public record Kept(int number, Path file, RunCard card) {

        public Kept with(RunCard other) {
            return new Kept(number, file, other);
        }
    }

    /**
     * What is in the folder.
     *
     * @param runs by number
     * @param deleted what was deleted and can be read
     * @param nextNumber that no run has had yet
     * @param problems a sentence for each file that cannot be read
     */
    public record Contents(
            List<Kept> runs, List<Kept> deleted, int nextNumber, List<Message> problems) {}

    /** Where the card of a new run goes. */
    public Path file(int number, String id) {
        return folder.resolve(String.format("%04d-%s%s", number, id, ENDING));
    }

    /**
     * Reads all cards; none where there is no folder yet. Those without a number of their own get
     * the next free ones.
     *
     * @throws ReportedException if the folder cannot be looked into
     */
    public Contents read() throws ReportedException {
        List<Message> problems = new ArrayList<>();
        Map<String, Kept> runs = new HashMap<>();
        Set<Integer> numbers = new HashSet<>();
        List<Path> files = files(folder);
        int most =
                Stream.concat(files.stream(), files(deleted).stream())
                        .mapToInt(RunFolder::number)
                        .max()
                        .orElse(0);
        for (Path file : files) {
            try {
                RunCard card = RunCardFile.read(file);
                Kept first = runs.get(card.id());
                if (first != null) {
                    problems.add(Message.of("card.twice", file, first.file()));
                    continue;
                }
                int number = number(file);
                boolean known = number > 0 && numbers.add(number);
                Kept run = new Kept(number, file, card);
                runs.put(card.id(), known ? run : numbered(run, ++most));
            } catch (ReportedException e) {
                problems.add(e.report());
            }
        }
        List<Kept> byNumber =
                runs.values().stream().sorted(Comparator.comparingInt(Kept::number)).toList();
        return new Contents(byNumber, readDeleted(runs.keySet()), most + 1, problems);
    }

    /** A card from elsewhere; its file is named by its number, so that it keeps that one. */
    private Kept numbered(Kept run, int number) {
        Path file = file(number, run.card().id());
        try {
            Files.move(run.file(), file);
            return new Kept(number, file, run.card());
        } catch (IOException e) {
            return new Kept(number, run.file(), run.card());
        }
    }

    private List<Kept> readDeleted(Set<String> present) throws ReportedException {
        List<Kept> gone = new ArrayList<>();
        for (Path file : files(deleted)) {
            try {
                RunCard card = RunCardFile.read(file);
                if (!present.contains(card.id())) {
                    gone.add(new Kept(number(file), folder.resolve(file.getFileName()), card));
                }
            } catch (ReportedException e) {
                // It was thrown away, and broke there.
            }
        }
        return gone;
    }

    private static List<Path> files(Path in) throws ReportedException {
        if (Files.notExists(in)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ReportedException(Message.of("data.folder-unreadable", in), e);
        }
    }

    /** 0 where the name tells none. */
    private static int number(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    /**
     * Writes a card, which is there whole or as it was before, whenever the program ends. Exams
     * that another program has written on it stay.
     *
     * @throws ReportedException naming the file, if it cannot be written
     */
    public void write(Kept run) throws ReportedException {
        RunCardFile.write(run.file(), run.card().withExamsOf(written(run)));
    }

    /** The card as it is in the file; the same card where there is none that can be read. */
    private static RunCard written(Kept run) {
        try {
            RunCard card = RunCardFile.read(run.file());
            return card.id().equals(run.card().id()) ? card : run.card();
        } catch (ReportedException e) {
            return run.card();
        }
    }

    /** Takes a card away; {@link #restore} brings it back. */
    public void delete(Kept run) throws ReportedException {
        move(run.file(), deleted.resolve(run.file().getFileName()));
    }

    /** A run whose card was taken away, with the place that the card has by now. */
    public Kept asDeleted(Kept run) {
        return new Kept(run.number(), deleted.resolve(run.file().getFileName()), run.card());
    }

    /** Brings a deleted card back, as it is by now. */
    public void restore(Kept run) throws ReportedException {
        move(deleted.resolve(run.file().getFileName()), run.file());
        write(run);
    }

    /** What is not there was never written, or is where it should be. */
    private static void move(Path from, Path to) throws ReportedException {
        try {
            if (Files.exists(from)) {
                Files.createDirectories(to.toAbsolutePath().getParent());
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", to), e);
        }
    }
}
