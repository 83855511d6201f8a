package fude.ui.explain;

import fude.lab.reading.Reading;
import fude.text.Texts;
import fude.training.Classifier;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Why the network answers as it does: what of the drawing spoke for the answer and for another
 * class, and how a unit came to its activation. Follows every reading of the paper while it is in
 * sight.
 */
public final class WhyViewModel {

    enum Part {
        PIXELS,
        UNITS
    }

    final Lab lab;
    private final Paper paper;
    private final LatestOnly<Explanation> explainer;

    /** The layer of the chosen unit, −1 for the first, and the unit, −1 for the strongest. */
    private int layer = -1;

    private int unit = -1;

    /** Whether anybody looks; nothing is worked out otherwise. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.PIXELS);

    /** The class that the answer is compared with; −1 for the runner-up. */
    final IntegerProperty against = new SimpleIntegerProperty(-1);

    /** The pixel that is pointed at, or −1. */
    final IntegerProperty pixel = new SimpleIntegerProperty(-1);

    private final ReadOnlyObjectWrapper<Explanation> why =
            new ReadOnlyObjectWrapper<>(Explanation.nothing(Reading.Outcome.NO_INK));

    /**
     * @param explainingThread works out the reasons, behind the reading
     */
    public WhyViewModel(Lab lab, Paper paper, Executor explainingThread) {
        this.lab = lab;
        this.paper = paper;
        this.explainer = new LatestOnly<>(explainingThread, why::set);
        Changes.of(this::ask, paper.readingProperty(), inSight, against);
        lab.chosenDataProperty().addListener((o, was, is) -> against.set(-1));
    }

    /** The reasons, a moment after the reading. */
    ReadOnlyObjectProperty<Explanation> whyProperty() {
        return why.getReadOnlyProperty();
    }

    /** Whether the reasons are about the classes that can be answered now. */
    boolean isCurrent() {
        return why.get().isAnswered()
                && why.get().prediction().classes() == lab.classNames().size();
    }

    /** Says the reasons in these texts. */
    WhyWords words(Texts texts) {
        return new WhyWords(texts, lab.classNames());
    }

    /**
     * Asks about a unit.
     *
     * @param ofLayer its layer's place in the spec
     * @param which −1 for the strongest
     */
    void choose(int ofLayer, int which) {
        layer = ofLayer;
        unit = which;
        ask();
    }

    private void ask() {
        if (!inSight.get()) {
            return;
        }
        Reading reading = paper.readingProperty().get();
        Classifier classifier = lab.classifier().orElse(null);
        boolean answered = reading.outcome() == Reading.Outcome.ANSWERED;
        if (!answered || classifier == null) {
            Reading.Outcome why = answered ? Reading.Outcome.NO_NETWORK : reading.outcome();
            explainer.request(() -> Explanation.nothing(why));
            return;
        }
        byte[] image = reading.image();
        int other = against.get();
        int place = layer;
        int which = unit;
        explainer.request(
                () ->
                        classifier.reads(image.length)
                                ? Explanation.of(image, classifier, other, place, which)
                                : Explanation.nothing(Reading.Outcome.NO_NETWORK));
    }
}
