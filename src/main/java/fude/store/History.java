package fude.store;

import fude.file.AtomicFile;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A learning curve as a table: {@code epoch,train_loss,test_loss,test_accuracy,seconds}; of a
 * function with {@code test_rmse} in place of the accuracy.
 */
public final class History {
    private History() {}

    /** Writes a line an epoch; accuracy is a fraction, RMSE in the units of the data. */
    public static void write(Path file, LearningCurve curve) throws ReportedException {
        boolean hasClasses = curve.measurements().stream().allMatch(EpochResult::hasClasses);
        StringBuilder table = new StringBuilder("epoch,train_loss,test_loss,");
        table.append(hasClasses ? "test_accuracy" : "test_rmse").append(",seconds\n");
        for (EpochResult epoch : curve.epochs()) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%d,%.6f,%.6f,%.6f,%.4f\n",
                            epoch.epoch(),
                            epoch.trainingLoss(),
                            epoch.measuredLoss(),
                            hasClasses ? epoch.measuredAccuracy() : epoch.measuredRmse(),
                            epoch.seconds()));
        }
        try {
            AtomicFile.write(
                    file, out -> out.write(table.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new ReportedException(Message.of("file.not-written", file), e);
        }
    }
}
