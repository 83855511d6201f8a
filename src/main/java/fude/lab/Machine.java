package fude.lab;

import fude.nn.matrix.Kernel;

/**
 * What decides the last bits of a run besides its settings, and what else is good to know when it
 * is looked at again.
 *
 * @param threads that shared the work
 * @param kernel {@link Kernel#fingerprint}
 * @param program version of this program; empty where it is run from its classes
 * @param java version of the Java runtime
 * @param system operating system and processor
 */
public record Machine(int threads, String kernel, String program, String java, String system) {

    /** This one. The numeric library must be loaded. */
    public static Machine here(int threads) {
        String version = Machine.class.getPackage().getImplementationVersion();
        return new Machine(
                threads,
                Kernel.fingerprint(),
                version == null ? "" : version,
                System.getProperty("java.version"),
                thisSystem());
    }

    private static String thisSystem() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    /** Whether it is, as far as can be told, a machine like this one. */
    public boolean isLikeThis() {
        return system.equals(thisSystem());
    }

    /** Whether a run on this one repeats a run on the other to the bit. */
    public boolean addsUpLike(Machine other) {
        return threads == other.threads && kernel.equals(other.kernel);
    }
}
