package fude.ui.result;

import fude.lab.Experiment;
import fude.lab.Quantity;
import fude.lab.Recipe;
import fude.lab.Verdict;
import fude.text.Texts;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import java.util.List;
import java.util.Optional;

/** The result of the run, in words. */
final class Outcome {
    private final Lab lab;
    private final Language language;

    /** What the recipe was found for: a run tells of itself far more often than it is another. */
    private Experiment asked;

    private Optional<Recipe> recipe = Optional.empty();

    Outcome(Lab lab, Language language) {
        this.lab = lab;
        this.language = language;
    }

    String result() {
        String ofSeries = new RunSeriesOutcome(lab, language).result();
        return ofSeries.isEmpty() ? ofTheRun() : ofSeries;
    }

    /** The last finished epoch and the result, for whoever does not see the chart. */
    String spoken() {
        TrainingSnapshot snapshot = lab.snapshot();
        if (snapshot == null || snapshot.curve().epochs().isEmpty()) {
            return result();
        }
        Texts texts = language.texts();
        List<EpochResult> epochs = snapshot.curve().epochs();
        EpochResult last = epochs.get(epochs.size() - 1);
        boolean validating = lab.isValidating();
        String epoch =
                texts.get(
                        "curve.spoken",
                        last.epoch(),
                        texts.loss(last.trainingLoss()),
                        texts.get(validating ? "curve.validation-loss" : "curve.test-loss"),
                        texts.loss(last.measuredLoss()),
                        texts.get(beside(last, validating)),
                        beside(last).words(beside(last).of(last), texts));
        return texts.get("text.sentences", epoch, result());
    }

    private static Quantity beside(EpochResult result) {
        return Quantity.besideLoss(result.hasClasses());
    }

    private static String beside(EpochResult result, boolean validating) {
        if (result.hasClasses()) {
            return validating ? "curve.validation-accuracy" : "curve.test-accuracy";
        }
        return validating ? "curve.validation-rmse" : "curve.test-rmse";
    }

    private String ofTheRun() {
        Texts texts = language.texts();
        TrainingSnapshot snapshot = lab.snapshot();
        String images = texts.get(lab.measuredKey());
        if (snapshot == null || !snapshot.isTrained()) {
            return texts.get("curve.untrained", images);
        }
        if (snapshot.status() == TrainingStatus.DIVERGED) {
            return texts.get("curve.diverged");
        }
        if (snapshot.epoch() == 0) {
            boolean learns = snapshot.status() == TrainingStatus.RUNNING;
            return texts.get(learns ? "curve.first-epoch" : "curve.first-epoch.paused", images);
        }
        boolean finished = snapshot.status() == TrainingStatus.FINISHED;
        Evaluation evaluation = snapshot.evaluation();
        boolean within = !finished && isWithinEpoch(snapshot);
        int epoch = finished ? snapshot.bestEpoch() : snapshot.epoch();
        String figures = figures(evaluation, images, finished, within, within ? epoch + 1 : epoch);
        String result =
                finished && snapshot.bestEpoch() < snapshot.epoch()
                        ? texts.get("text.sentences", bestKept(snapshot), figures)
                        : figures;
        int fineTunings = snapshot.fineTunings();
        return fineTunings == 0
                ? result
                : texts.get("text.sentences", result, texts.get("curve.fine-tunings", fineTunings));
    }

    private String figures(
            Evaluation evaluation, String samples, boolean finished, boolean within, int epoch) {
        Texts texts = language.texts();
        Errors errors = evaluation.errors();
        if (errors != null) {
            return texts.get(
                    within ? "curve.within.rmse" : "curve.so-far.rmse",
                    texts.loss(errors.rmse()),
                    evaluation.samples(),
                    samples,
                    epoch);
        }
        String ofImages = finished ? "curve.finished" : within ? "curve.within" : "curve.so-far";
        String ofPoints = within ? "curve.within.points" : "curve.so-far.points";
        return texts.get(
                lab.numbersProperty().get() == null ? ofImages : ofPoints,
                texts.percent(evaluation.accuracy()),
                evaluation.samples(),
                evaluation.samples() - evaluation.right(),
                epoch,
                samples);
    }

    /** Whether it was measured as it is now: a run that was opened again in the midst of one. */
    private static boolean isWithinEpoch(TrainingSnapshot snapshot) {
        List<EpochResult> measured = snapshot.curve().measurements();
        return snapshot.batch() > 0
                && !measured.isEmpty()
                && snapshot.evaluation().loss() != measured.get(measured.size() - 1).measuredLoss();
    }

    /** That the last weights are not the ones that were kept, and whether the run ended early. */
    private String bestKept(TrainingSnapshot snapshot) {
        int patience = lab.experimentProperty().get().config().patience();
        boolean early = snapshot.epoch() - snapshot.bestEpoch() >= patience;
        return language.get(
                early ? "curve.stopped-early" : "curve.best-kept",
                snapshot.epoch(),
                snapshot.bestEpoch());
    }

    /** What to look for in the current recipe; at its end, whether it came out as it should. */
    String point() {
        Experiment experiment = lab.experimentProperty().get();
        RunSeriesOutcome series = new RunSeriesOutcome(lab, language);
        if (experiment != asked) {
            asked = experiment;
            recipe = Optional.ofNullable(experiment).flatMap(Recipe::of);
        }
        if (recipe.isEmpty()) {
            return series.point();
        }
        Texts texts = language.texts();
        Optional<String> repeated = series.verdict(recipe.get(), experiment);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        String look = texts.getOrElse("recipe." + recipe.get().name() + ".look", "");
        return Optional.ofNullable(lab.snapshot())
                .flatMap(snapshot -> Verdict.of(recipe.get(), snapshot.curve()))
                .map(verdict -> verdict.sentence(texts))
                .orElse(look);
    }
}
