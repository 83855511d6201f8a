package fude.ui.result;

import fude.lab.Experiment;
import fude.lab.FigureRange;
import fude.lab.Quantity;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.lab.Verdict;
import fude.lab.session.RunSeries;
import fude.lab.session.RunSeries.Member;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.TrainingStatus;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The result of a series of runs, in words. */
record RunSeriesOutcome(Lab lab, Language language) {

    /**
     * Where the runs lie that are over; empty where there is no series, or only one run of it, or
     * where the current run has gone further.
     */
    String result() {
        RunSeries series = lab.seriesProperty().get();
        if (series == null || series.done().size() < 2 || hasGoneFurther(series)) {
            return "";
        }
        return series.isRepetition() ? range(series) : each(series);
    }

    private boolean hasGoneFurther(RunSeries series) {
        RunCard current = lab.cardProperty().get();
        return series.isOver()
                && current != null
                && series.done().stream().noneMatch(member -> isSame(member.card(), current));
    }

    private static boolean isSame(RunCard one, RunCard other) {
        return one.id().equals(other.id()) && one.progress().equals(other.progress());
    }

    private String range(RunSeries series) {
        Texts texts = language.texts();
        long away = series.done().stream().filter(RunSeriesOutcome::hasDiverged).count();
        String lost = away == 0 ? "" : texts.get("series.ran-away", away, series.done().size());
        if (series.finished().isEmpty()) {
            return lost;
        }
        FigureRange range = FigureRange.of(curves(series), keepsBest(series.members().get(0)));
        String words = range(range);
        return lost.isEmpty() ? words : texts.get("text.sentences", words, lost);
    }

    /** Ends that read the same are said once. */
    String range(FigureRange range) {
        Texts texts = language.texts();
        String least = range.quantity().words(range.least(), texts);
        String most = range.quantity().words(range.most(), texts);
        return least.equals(most)
                ? texts.get(
                        "series.range-one", named(range.quantity(), range.least()), range.runs())
                : texts.get(
                        "series.range",
                        named(range.quantity(), range.median()),
                        least,
                        most,
                        range.runs());
    }

    /** An accuracy is known by its sign; other figures are named. */
    private String named(Quantity quantity, double value) {
        Texts texts = language.texts();
        String words = quantity.words(value, texts);
        return quantity == Quantity.MEASURED_RMSE ? texts.get("curve.rmse-of", words) : words;
    }

    private static boolean hasDiverged(Member member) {
        return member.card().progress().status() == TrainingStatus.DIVERGED;
    }

    private static boolean keepsBest(Member member) {
        return member.experiment().config().patience() > 0;
    }

    private static List<LearningCurve> curves(RunSeries series) {
        return series.finished().stream().map(member -> member.card().curve()).toList();
    }

    private String each(RunSeries series) {
        Texts texts = language.texts();
        List<String> all = new ArrayList<>();
        for (Member member : series.done()) {
            all.add(texts.get("series.one", member.label(), of(member)));
        }
        return String.join(" · ", all);
    }

    private String of(Member member) {
        Texts texts = language.texts();
        if (!member.isFinished()) {
            return texts.get(hasDiverged(member) ? "series.away" : "series.unfinished");
        }
        LearningCurve curve = member.card().curve();
        double last = FigureRange.last(curve, keepsBest(member));
        String figure = named(FigureRange.quantity(curve), last);
        return Verdict.ofRun(member.experiment(), curve)
                .map(verdict -> verdict.matches() ? "series.fits" : "series.fits-not")
                .map(key -> texts.get(key, figure))
                .orElse(figure);
    }

    /** What to look for in the recipe that the current runs are of; empty for none. */
    String point() {
        RunSeries series = lab.seriesProperty().get();
        boolean compares = series != null && series.recipe() != null;
        return compares
                ? language.texts().getOrElse("recipe." + series.recipe().name() + ".look", "")
                : "";
    }

    /** The verdict on a recipe that was run several times; empty before at least two runs. */
    Optional<String> verdict(Recipe recipe, Experiment experiment) {
        RunSeries series = lab.seriesProperty().get();
        boolean repeated =
                series != null
                        && series.isOver()
                        && series.isRepetition()
                        && series.finished().size() > 1
                        && series.leftFor(experiment) != null;
        return repeated
                ? Verdict.of(recipe, curves(series)).map(v -> v.sentence(language.texts()))
                : Optional.empty();
    }
}
