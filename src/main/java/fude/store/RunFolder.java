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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder with the cards of all runs, a file each: {@code 0012-ID.json} is run number 12. What
 * is deleted moves to {@code deleted/} in it. A file that cannot be read is named, hides no other
 * and stays as it is. Programs that share the folder give different numbers.
 */
public final class RunFolder {
    private final Path folder;
    private final Path deleted;
    private final RunNumbers numbers;

    public RunFolder(Path folder) {
        this.folder = folder;
        this.deleted = folder.resolve("deleted");
        this.numbers = new RunNumbers(List.of(folder, deleted));
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

    /** Where the card of a new run goes, if no other program gives that number before. */
    public Path file(int number, String id) {
        return folder.resolve(RunNumbers.name(number, id));
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
        Set<Integer> known = new HashSet<>();
        List<Path> files = files(folder);
        int most =
                Stream.concat(files.stream(), files(deleted).stream())
                        .mapToInt(RunNumbers::of)
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
                Kept run = new Kept(RunNumbers.of(file), file, card);
                if (run.number() == 0 || !known.add(run.number())) {
                    run = numbered(run, most + 1);
                    most = run.number();
                }
                runs.put(card.id(), run);
            } catch (ReportedException e) {
                problems.add(e.report());
            }
        }
        List<Kept> byNumber =
                runs.values().stream().sorted(Comparator.comparingInt(Kept::number)).toList();
        return new Contents(byNumber, readDeleted(runs.keySet()), most + 1, problems);
    }

    /** A card from elsewhere; its file is named by its number, so that it keeps that one. */
    private Kept numbered(Kept run, int from) {
        String id = run.card().id();
        try {
            int number = numbers.claim(from, id, free -> Files.move(run.file(), file(free, id)));
            return new Kept(number, file(number, id), run.card());
        } catch (IOException e) {
            return new Kept(from, run.file(), run.card());
        }
    }

    private List<Kept> readDeleted(Set<String> present) throws ReportedException {
        List<Kept> gone = new ArrayList<>();
        for (Path file : files(deleted)) {
            try {
                RunCard card = RunCardFile.read(file);
                if (!present.contains(card.id())) {
                    gone.add(
                            new Kept(
                                    RunNumbers.of(file), folder.resolve(file.getFileName()), card));
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
            return all.filter(file -> file.getFileName().toString().endsWith(RunNumbers.ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ReportedException(Message.of("data.folder-unreadable", in), e);
        }
    }

    /**
     * Writes a card, which is there whole or as it was before, whenever the program ends. Exams
     * that another program has written on it stay, and so does a file that cannot be read.
     *
     * @return the run with its number and its file: those that it has there by now, or for a new
     *     one the first number from the given one on that no other run has
     * @throws ReportedException naming the file, if it cannot be written
     */
    public Kept write(Kept run) throws ReportedException {
        try {
            Optional<Kept> present = present(run);
            if (present.isEmpty()) {
                return create(run);
            }
            Path file = present.get().file();
            RunCardFile.save(file, written(run.card(), file));
            return present.get();
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", run.file()), e);
        }
    }

    /** A program that was started later may have given another number to it. */
    private static Optional<Kept> present(Kept run) throws IOException {
        if (Files.exists(run.file())) {
            return Optional.of(run);
        }
        Path in = Objects.requireNonNull(run.file().toAbsolutePath().getParent());
        return RunNumbers.find(run.card().id(), in)
                .map(file -> new Kept(RunNumbers.of(file), file, run.card()));
    }

    private Kept create(Kept run) throws IOException {
        String id = run.card().id();
        int number =
                numbers.claim(
                        run.number(), id, free -> RunCardFile.save(named(run, free), run.card()));
        return new Kept(number, named(run, number), run.card());
    }

    private static Path named(Kept run, int number) {
        return run.file().resolveSibling(RunNumbers.name(number, run.card().id()));
    }

    /** The card with what its file knows besides; a file with something else is put aside. */
    private static RunCard written(RunCard card, Path file) throws IOException {
        try {
            RunCard there = RunCardFile.read(file);
            if (there.id().equals(card.id())) {
                return card.withExamsOf(there);
            }
        } catch (ReportedException e) {
            // It is put aside, as a file with another card is.
        }
        Aside.move(file, Aside.unopened(file));
        return card;
    }

    /** Takes a card away; {@link #restore} brings it back. */
    public void delete(Kept run) throws ReportedException {
        move(run, deleted);
    }

    /** A run whose card was taken away, with the place that the card has by now. */
    public Kept asDeleted(Kept run) {
        return new Kept(run.number(), deleted.resolve(run.file().getFileName()), run.card());
    }

    /** Brings a deleted card back, as it is by now. */
    public void restore(Kept run) throws ReportedException {
        move(asDeleted(run), folder);
        write(run);
    }

    /** What is not there was never written, or is where it should be. */
    private static void move(Kept run, Path to) throws ReportedException {
        try {
            Optional<Kept> present = present(run);
            if (present.isPresent()) {
                Files.createDirectories(to);
                Path from = present.get().file();
                Path target = to.resolve(from.getFileName());
                if (Files.exists(target)) {
                    written(run.card(), target);
                }
                Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", to), e);
        }
    }
}
