package fude.lab.time;

import fude.lab.Machine;
import fude.lab.RunCard;
import fude.training.LearningCurve;
import fude.training.TrainingStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Cards of runs that took so long. */
public final class TimedRuns {
    private static final String HERE =
            System.getProperty("os.name") + " " + System.getProperty("os.arch");

    private TimedRuns() {}

    /** Of a run on this machine. */
    public static RunCard card(
            String dataset, Map<String, String> settings, int epochs, double seconds) {
        return card(dataset, settings, epochs, seconds, HERE);
    }

    static RunCard card(
            String dataset,
            Map<String, String> settings,
            int epochs,
            double seconds,
            String system) {
        return new RunCard(
                "run",
                Instant.EPOCH,
                null,
                null,
                null,
                dataset,
                0,
                settings,
                List.of(),
                new Machine(1, "", "", "", system),
                new RunCard.Progress(TrainingStatus.FINISHED, epochs, 0, 938, 0, seconds, null),
                LearningCurve.of(new double[0], new double[0], List.of()),
                List.of(),
                "");
    }
}
