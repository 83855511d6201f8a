package fude.store;

import fude.lab.Beginning;
import fude.lab.Exam;
import fude.lab.Machine;
import fude.lab.RunCard;
import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingStatus;
import fude.training.config.Optimization;
import fude.training.measure.Confusion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Run cards with something in every field. */
final class Cards {
    private Cards() {}

    static RunCard card(String id) {
        return card(id, curve(3, 7));
    }

    static RunCard card(String id, LearningCurve curve) {
        return new RunCard(
                id,
                Instant.parse("2026-11-21T08:00:00Z"),
                "the-parent",
                "the-series",
                new Beginning("the-parent", 2, 3),
                "mnist",
                0xfedcba98L,
                Map.of("layers", "dense 12 relu", "learning-rate", "0.001", "classes", "4,9"),
                List.of(
                        new Intervention(0, 0, 0.001, 3),
                        new Intervention(1, 5, 1e-5, 4),
                        new Intervention(1, 5, 1e-5, 4, List.of(7, 0))),
                new Machine(2, "0123abcd", "0.1", "17.0.15", "Linux amd64"),
                new RunCard.Progress(
                        TrainingStatus.PAUSED,
                        2,
                        3,
                        7,
                        1,
                        1.25,
                        Confusion.of(new int[][] {{8, 1}, {2, 9}})),
                curve,
                List.of(new Exam(2, 0, 100, 97, 0.125, Double.NaN, 3)),
                "速い ＋ “quoted” \\ {0}");
    }

    /** As many as a run remembers, in the longest words. */
    static List<Intervention> interventions() {
        List<Intervention> all = new ArrayList<>();
        for (int i = 0; i < Intervention.MAX_COUNT; i++) {
            int batch = Integer.MAX_VALUE - Intervention.MAX_COUNT + i;
            all.add(
                    new Intervention(
                            Optimization.MAX_EPOCHS,
                            batch,
                            1e-10 / 3 + i * 1e-15,
                            Optimization.MAX_EPOCHS));
        }
        return all;
    }

    /** Falls from point to point. */
    static LearningCurve curve(int epochs, int pointsPerEpoch) {
        int points = epochs * pointsPerEpoch;
        double[] positions = new double[points];
        double[] losses = new double[points];
        for (int i = 0; i < points; i++) {
            positions[i] = (i + 1.0) / pointsPerEpoch;
            losses[i] = 2.3 / (i + 1);
        }
        List<EpochResult> measured = new ArrayList<>();
        measured.add(new EpochResult(0, Double.NaN, 2.3, 0.1, 0));
        for (int epoch = 1; epoch <= epochs; epoch++) {
            measured.add(new EpochResult(epoch, 1.0 / epoch, 1.0 / 3 / epoch, 0.9, 0.5));
        }
        return LearningCurve.of(positions, losses, measured);
    }
}
