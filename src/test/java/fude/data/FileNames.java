package fude.data;

import java.nio.charset.Charset;

/** Names of files in any script, where this machine's locale allows them. */
public final class FileNames {
    private FileNames() {}

    /** The name itself, or else with an x for each letter that files cannot have here. */
    public static String possible(String name) {
        Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return charset.newEncoder().canEncode(name) ? name : name.replaceAll("[^ -~]", "x");
    }
}
