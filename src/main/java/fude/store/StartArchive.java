package fude.store;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An archive of the program's classes, laid out in memory as the Java machine wants them: with it
 * the window opens in about half the time. It holds for one Java machine and one place of the
 * program alone, so it is made here, by a process of its own, once the program has started without
 * one that fits. The launcher names it to Java, which passes over an archive that does not fit.
 *
 * @param folder where it stands
 * @param classes the list of what is in it, which the build makes
 * @param classPath the program's jars
 */
public record StartArchive(Path folder, Path classes, String classPath) {
    private static final String ARCHIVE = "fude.jsa";
    private static final String MADE_FOR = "fude.jsa.txt";
    private static final String NAME = StartArchive.class.getName();
    private static final Path NICE = Path.of("/usr/bin/nice");

    /** For the program as it runs. */
    public static StartArchive of(Path folder, Path classes) {
        return new StartArchive(folder, classes, System.getProperty("java.class.path"));
    }

    /** Makes the archive; arguments are {@link #folder} and {@link #classes}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        of(Path.of(arguments[0]), Path.of(arguments[1])).make();
    }

    /**
     * Has the archive made, where there is none for this Java machine and this place, by a process
     * that does not end with the program. What goes wrong does no harm.
     */
    public void makeApart() {
        try {
            if (!isTried() && Files.isReadable(classes)) {
                start("-cp", classPath, NAME, folder.toString(), classes.toString());
            }
        } catch (IOException e) {
            System.getLogger(NAME).log(System.Logger.Level.DEBUG, "no archive for the start", e);
        }
    }

    /** Whether an archive has been made, or could not be, for what runs now. */
    boolean isTried() throws IOException {
        Path file = folder.resolve(MADE_FOR);
        return Files.isReadable(file) && Files.readString(file).equals(machine());
    }

    /** Of several programs that start at once, one makes it. */
    void make() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(
                                folder.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null || isTried()) {
                return;
            }
            Path unfinished = folder.resolve("unfinished.jsa");
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(folder.resolve(ARCHIVE));
            Files.deleteIfExists(folder.resolve(MADE_FOR));
            if (dump(unfinished) == 0 && Files.exists(unfinished)) {
                Files.move(unfinished, folder.resolve(ARCHIVE));
            }
            Files.writeString(folder.resolve(MADE_FOR), machine());
        }
    }

    private int dump(Path archive) throws IOException, InterruptedException {
        return start(
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + archive,
                        "-Xlog:disable",
                        "-cp",
                        classPath)
                .waitFor();
    }

    /**
     * Starts this Java behind all other work, with the heap of this program, which an archive
     * depends on. It compiles little.
     */
    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-Xm"))
                .forEach(command::add);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What the archive depends on: the Java machine, and the jars with their size and age. */
    private String machine() throws IOException {
        StringBuilder machine = new StringBuilder();
        for (String property : List.of("java.home", "java.vm.name", "java.vm.version")) {
            machine.append(System.getProperty(property)).append('\n');
        }
        List<Path> jars = Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList();
        for (Path jar : jars) {
            machine.append(jar).append(' ').append(Files.size(jar)).append(' ');
            machine.append(Files.getLastModifiedTime(jar).toMillis()).append('\n');
        }
        return machine.toString();
    }
}
