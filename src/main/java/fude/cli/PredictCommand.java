package fude.cli;

import fude.data.pictures.GreyPicture;
import fude.data.pictures.PictureReader;
import fude.ink.Framing;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.ink.photo.Photograph;
import fude.ink.photo.PhotographOptions;
import fude.lab.ReadNumber;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Classifier;
import fude.training.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code fude predict}: reads pictures and pen strokes with a saved network, or has it answer
 * numbers.
 */
@Command(name = "predict", sortOptions = false)
final class PredictCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "cli.model")
    private Path modelFile;

    @Parameters(index = "1", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.files")
    private List<String> samples;

    private Model model;
    private Classifier classifier;
    private int labelled;
    private int right;

    PredictCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ReportedException, UsageException {
        requireSamples();
        model = ModelFile.read(modelFile);
        if (!model.readsImages()) {
            new NumberPrediction(console, model, modelFile).tell(samples);
            return 0;
        }
        for (String sample : samples) {
            if (NumberPrediction.isNumbers(sample)) {
                throw ReportedException.of("model.not-numbers", modelFile, sample);
            }
        }
        classifier = model.classifier();
        for (Path file : samples.stream().map(Path::of).toList()) {
            if (StrokeReader.isStrokeFile(file)) {
                readStrokes(file);
            } else {
                readPicture(file);
            }
        }
        if (labelled > 0) {
            console.print(
                    "Accuracy: %.2f%% (%d of %d)%n", 100.0 * right / labelled, right, labelled);
        }
        return 0;
    }

    /** Numbers may begin with a minus; whatever else does is no option of this command. */
    private void requireSamples() throws UsageException {
        for (String sample : samples) {
            if (sample.startsWith("-") && !NumberPrediction.isNumbers(sample)) {
                throw UsageException.of("cli.unknown", sample, "fude predict");
            }
        }
    }

    private void readStrokes(Path file) throws ReportedException {
        List<StrokeSample> samples = StrokeReader.read(file);
        if (samples.isEmpty()) {
            throw ReportedException.of("strokes.none", file);
        }
        int line = 0;
        for (StrokeSample sample : samples) {
            line++;
            String answer = answer(read(sample), file + ":" + line);
            labelled++;
            right += answer.equals(sample.label()) ? 1 : 0;
        }
    }

    private ReadNumber read(StrokeSample sample) {
        return new ReadNumber(
                Framing.ofStrokes(sample.strokes(), 0)
                        .map(image -> List.of(List.of(classifier.classify(image))))
                        .orElse(List.of()));
    }

    private void readPicture(Path file) throws ReportedException {
        GreyPicture picture = PictureReader.read(file);
        boolean writing = ReadNumber.isWriting(model.classNames());
        Photograph photograph =
                writing
                        ? Photograph.of(picture, PhotographOptions.USUAL)
                        : Photograph.whole(picture);
        answer(ReadNumber.of(photograph, classifier), file.toString());
    }

    private String answer(ReadNumber number, String name) throws ReportedException {
        if (!number.isFinite()) {
            throw ReportedException.of("model.overflows", modelFile);
        }
        String label = number.label(model.classNames());
        console.print("%s\t%.4f\t%s%n", label, number.confidence(), name);
        return label;
    }
}
