package fude.cli;

import fude.data.GreyPicture;
import fude.data.PictureReader;
import fude.ink.Framing;
import fude.ink.Picture;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.nn.Prediction;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Classifier;
import fude.training.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fude predict}: reads pictures and pen strokes with a saved network. */
@Command(name = "predict", sortOptions = false)
final class PredictCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "cli.model")
    private Path modelFile;

    @Parameters(index = "1", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.files")
    private List<Path> files;

    private Model model;
    private Classifier classifier;
    private int labelled;
    private int right;

    PredictCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ReportedException {
        model = ModelFile.read(modelFile);
        if (model.rows() != Framing.SIZE || model.columns() != Framing.SIZE) {
            throw ReportedException.of(
                    "model.not-framed", modelFile, model.rows() + "×" + model.columns());
        }
        classifier = model.classifier();
        for (Path file : files) {
            if (StrokeReader.isStrokeFile(file)) {
                readStrokes(file);
            } else {
                GreyPicture picture = PictureReader.read(file);
                Picture ink = Picture.ofGrey(picture.width(), picture.height(), picture.grey());
                answer(Framing.ofPicture(ink), file.toString());
            }
        }
        if (labelled > 0) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "Accuracy: %.2f%% (%d of %d)%n",
                            100.0 * right / labelled,
                            right,
                            labelled);
        }
        return 0;
    }

    private void readStrokes(Path file) throws ReportedException {
        int line = 0;
        for (StrokeSample sample : StrokeReader.read(file)) {
            line++;
            String answer = answer(Framing.ofStrokes(sample.strokes(), 0), file + ":" + line);
            labelled++;
            right += answer.equals(sample.label()) ? 1 : 0;
        }
    }

    private String answer(Optional<byte[]> image, String name) throws ReportedException {
        Optional<Prediction> prediction = image.map(classifier::classify);
        if (prediction.isPresent() && !prediction.get().isFinite()) {
            throw ReportedException.of("model.overflows", modelFile);
        }
        String label = prediction.map(p -> model.classNames().get(p.label())).orElse("-");
        double confidence = prediction.map(Prediction::confidence).orElse(0.0);
        console.out().printf(Locale.ROOT, "%s\t%.4f\t%s%n", label, confidence, name);
        return label;
    }
}
