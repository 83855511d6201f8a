package fude;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A process of its own with the classes of the tests, whoever started these. */
public final class OtherProgram {
    private OtherProgram() {}

    /** A Java process that is not started yet. */
    public static ProcessBuilder of(Class<?> main, String... arguments) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(main.getClassLoader()),
                        main.getName());
        builder.command().addAll(Arrays.asList(arguments));
        return builder;
    }

    /** Surefire and other runners can load the tests from elsewhere than Java's own class path. */
    private static String classPath(ClassLoader ofTests) {
        List<String> places = new ArrayList<>();
        if (ofTests instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                places.add(path(url));
            }
        }
        places.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        return String.join(File.pathSeparator, places);
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }
}
