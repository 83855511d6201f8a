package fude.lab;

import fude.text.Texts;
import fude.training.LearningCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a run came out as its recipe should: every figure of it lies in its {@link Band}.
 *
 * @param figures at least one
 */
public record Verdict(Recipe recipe, List<Figure> figures) {

    /** One figure of a run beside the band in which it should lie. */
    public record Figure(Band band, double value) {
        public boolean fits() {
            return band.holds(value);
        }
    }

    /** Empty unless the run is one of a recipe and has come as far as the recipe tells of. */
    public static Optional<Verdict> ofRun(Experiment experiment, LearningCurve curve) {
        return Recipe.of(experiment).flatMap(recipe -> of(recipe, curve));
    }

    static Optional<Verdict> of(Recipe recipe, LearningCurve curve) {
        List<Figure> figures = new ArrayList<>();
        for (Band band : recipe.bands()) {
            OptionalDouble figure = band.figure(curve);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            figures.add(new Figure(band, figure.getAsDouble()));
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(new Verdict(recipe, figures));
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
                        matches() ? "verdict.matches" : "verdict.differs",
                        texts.get("quantity." + band.quantity().id()),
                        band.epoch(),
                        number(band, told.value(), texts),
                        number(band, band.low(), texts),
                        number(band, band.high(), texts));
        String why = texts.getOrElse("recipe." + recipe.name() + ".why", "");
        return why.isEmpty() ? verdict : texts.get("text.sentences", verdict, why);
    }

    private static String number(Band band, double value, Texts texts) {
        return band.quantity() == Quantity.TEST_ACCURACY ? texts.percent(value) : texts.loss(value);
    }
}
