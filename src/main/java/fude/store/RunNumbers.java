package fude.store;

import fude.file.Leftovers;
import fude.lab.RunCard;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of the runs in folders that several programs may share: {@code 0012-ID.json} has
 * number 12. Whoever creates a card's file gives the number; meanwhile a file {@code 0012.tmp}
 * keeps others from it. One that a killed program left behind costs a number for an hour, and
 * nothing else.
 *
 * @param folders in which a number is taken, the first one where claims are made
 */
record RunNumbers(List<Path> folders) {
    static final String ENDING = ".json";
    private static final Pattern NAME = Pattern.compile("(\\d{4,6})-(" + RunCard.ID + ")\\.json");

    /** The files that keep others from a number. */
    private static final Pattern CLAIM = Pattern.compile("\\d{4,6}\\.tmp");

    /** Creates the file of a number. */
    interface Creation {
        void create(int number) throws IOException;
    }

    static String name(int number, String id) {
        return String.format("%04d-%s%s", number, id, ENDING);
    }

    /** 0 where the name tells none. */
    static int of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private static boolean isOf(String id, Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && name.group(2).equals(id);
    }

    /** The file of a run in a folder, whatever its number. */
    static Optional<Path> find(String id, Path in) throws IOException {
        if (Files.notExists(in)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(file -> isOf(id, file)).sorted().findFirst();
        }
    }

    /**
     * Creates the file of a run under the first number that no other run has.
     *
     * @param from the number to begin with
     * @return the number that it got
     */
    int claim(int from, String id, Creation creation) throws IOException {
        Path first = folders.get(0);
        Files.createDirectories(first);
        Leftovers.sweep(first, CLAIM);
        for (int number = from; ; number++) {
            Path claim = first.resolve(String.format("%04d.tmp", number));
            try {
                Files.createFile(claim);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            try {
                if (isFree(number, id)) {
                    creation.create(number);
                    return number;
                }
            } finally {
                Files.deleteIfExists(claim);
            }
        }
    }

    private boolean isFree(int number, String id) throws IOException {
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.list(folder)) {
                    if (all.anyMatch(file -> of(file) == number && !isOf(id, file))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
