package fude.cli;

import fude.lab.DataName;
import fude.lab.answers.Answer;
import fude.lab.answers.AnswerListener;
import fude.lab.answers.Glimpse;
import fude.lab.answers.ImageAnswers;
import fude.store.ModelFile;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Model;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code fude predict}: reads pictures and pen strokes with a saved network, or has it answer
 * numbers. What cannot be read is named, and the others are answered.
 */
@Command(name = "predict", sortOptions = false)
final class PredictCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "cli.model")
    private Path modelFile;

    @Parameters(index = "1", arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.files")
    private List<String> samples;

    private int labelled;
    private int right;
    private boolean failed;

    PredictCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ReportedException, UsageException {
        requireSamples();
        requireOrder();
        Model model = ModelFile.read(modelFile);
        if (!model.readsImages()) {
            return new NumberPrediction(console, model, modelFile).tell(samples) ? 0 : 1;
        }
        for (String sample : samples) {
            if (NumberPrediction.isNumbers(sample)) {
                throw ReportedException.of("model.not-numbers", modelFile, sample);
            }
        }
        ImageAnswers answers = ImageAnswers.of(model, modelFile, listener());
        for (String sample : samples) {
            DataName.Own given = DataName.given(sample);
            answers.ask(given.path(), given.decided());
        }
        if (labelled > 0) {
            console.print(
                    "Accuracy: %.2f%% (%d of %d)%n", 100.0 * right / labelled, right, labelled);
        }
        return failed ? 1 : 0;
    }

    /** Numbers may begin with a minus; whatever else does is no option of this command. */
    private void requireSamples() throws UsageException {
        for (String sample : samples) {
            if (sample.startsWith("-") && !NumberPrediction.isNumbers(sample)) {
                throw UsageException.of("cli.unknown", sample, "fude predict");
            }
        }
    }

    /** The model stands first. */
    private void requireOrder() throws ReportedException {
        if (ModelFile.isModel(modelFile)) {
            return;
        }
        Optional<String> model =
                samples.stream()
                        .filter(sample -> !NumberPrediction.isNumbers(sample))
                        .filter(sample -> ModelFile.isModel(Path.of(sample)))
                        .findFirst();
        if (model.isPresent()) {
            throw ReportedException.of("predict.swapped", modelFile, model.get());
        }
    }

    private AnswerListener listener() {
        return new AnswerListener() {
            @Override
            public void said(Message sentence) {
                console.err().println(console.texts().get(sentence));
            }

            @Override
            public void answered(Answer answer, Supplier<Glimpse> glimpse) {
                tell(answer);
            }
        };
    }

    private void tell(Answer answer) {
        console.print("%s\t%.4f\t%s%n", answer.label(), answer.confidence(), answer.name());
        if (answer.problem() != null) {
            console.say("cli.error", console.texts().get(answer.problem()));
            failed = true;
        }
        if (answer.expected() != null) {
            labelled++;
            right += answer.isRight() ? 1 : 0;
        }
    }
}
