package fude.lab;

import fude.text.Texts;
import fude.training.LearningCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a run came out as its recipe should, or several with different seeds: every figure lies
 * in its {@link Band}. Of several runs it is the median; a recipe matches for good if that of five
 * does.
 *
 * @param figures at least one
 * @param runs at least one
 */
public record Verdict(Recipe recipe, List<Figure> figures, int runs) {

    /** One figure of a run, or the median over runs, beside the band in which it should lie. */
    public record Figure(Band band, double value) {
        public boolean fits() {
            return band.holds(value);
        }
    }

    /** Empty unless the run is one of a recipe and has come as far as the recipe tells of. */
    public static Optional<Verdict> ofRun(Experiment experiment, LearningCurve curve) {
        return Recipe.of(experiment).flatMap(recipe -> of(recipe, curve));
    }

    /** Empty while the run has not come as far as the recipe tells of. */
    public static Optional<Verdict> of(Recipe recipe, LearningCurve curve) {
        return of(recipe, List.of(curve));
    }

    /** The same, of runs that differ in the seed. */
    public static Optional<Verdict> of(Recipe recipe, List<LearningCurve> curves) {
        List<Figure> figures = new ArrayList<>();
        for (Band band : recipe.bands()) {
            OptionalDouble figure = band.figure(curves);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            figures.add(new Figure(band, figure.getAsDouble()));
        }
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(recipe, figures, curves.size()));
    }

    public boolean matches() {
        return figures.stream().allMatch(Figure::fits);
    }

    /** What tells most: the first figure that does not fit, or else the last epoch's accuracy. */
    public Figure telling() {
        return figures.stream()
                .filter(figure -> !figure.fits())
                .findFirst()
                .orElse(figures.get(figures.size() - 1));
    }

    /** The verdict in words, and what explains it where the text is at odds with itself. */
    public String sentence(Texts texts) {
        Figure told = telling();
        Band band = told.band();
        String verdict =
                texts.get(
                        key(),
                        texts.get("quantity." + band.quantity().id()),
                        band.epoch(),
                        band.quantity().words(told.value(), texts),
                        band.quantity().words(band.low(), texts),
                        band.quantity().words(band.high(), texts),
                        runs);
        String why = texts.getOrElse("recipe." + recipe.name() + ".why", "");
        return why.isEmpty() ? verdict : texts.get("text.sentences", verdict, why);
    }

    private String key() {
        if (runs > 1) {
            return matches() ? "verdict.median-matches" : "verdict.median-differs";
        }
        return matches() ? "verdict.matches" : "verdict.differs";
    }
}
