package fude.ui.play;

import fude.data.DatasetSplit;
import fude.ink.Framing;
import fude.ink.Stroke;
import fude.lab.reading.Drawing;
import fude.lab.reading.Reading;
import fude.text.Message;
import fude.training.FineTuning;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.state.Tutor;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * Learn from it: the drawing that is on the paper, or was there last, with the label that somebody
 * gives it, is learned by the network.
 */
public final class TeachViewModel {
    /** Nobody has said what it is. */
    static final int UNKNOWN = -1;

    final Lab lab;
    final Tutor tutor;

    /** Why it cannot be learned; null if it can. */
    final ObjectBinding<Message> obstacle;

    private Object subject = "";

    private final ReadOnlyObjectWrapper<byte[]> image = new ReadOnlyObjectWrapper<>();

    /** What it is meant to be, or {@link #UNKNOWN}. */
    final IntegerProperty label = new SimpleIntegerProperty(UNKNOWN);

    private final ReadOnlyObjectWrapper<FineTuning> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> note = new ReadOnlyObjectWrapper<>();

    public TeachViewModel(Lab lab, Paper paper, Tutor tutor) {
        this.lab = lab;
        this.tutor = tutor;
        this.obstacle =
                Bindings.createObjectBinding(
                        this::obstacle,
                        image,
                        label,
                        tutor.obstacleProperty(),
                        lab.chosenDataProperty());
        paper.readingProperty().subscribe(this::read);
        Changes.follow(this::forget, lab.chosenDataProperty());
    }

    /** The drawing as the network gets it; null before the first one. */
    ReadOnlyObjectProperty<byte[]> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** The result of the last fine-tuning; null for none. */
    ReadOnlyObjectProperty<FineTuning> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why it was not learned; null for nothing. */
    ReadOnlyObjectProperty<Message> noteProperty() {
        return note.getReadOnlyProperty();
    }

    private Message obstacle() {
        Message waits = tutor.obstacleProperty().getValue();
        if (waits != null) {
            return waits;
        }
        DatasetSplit chosen = lab.chosenDataProperty().get();
        if (chosen != null && chosen.training().inputs() != Framing.SIZE * Framing.SIZE) {
            return Message.of("play.other-size");
        }
        if (image.get() == null) {
            return Message.of("play.learn.empty");
        }
        return label.get() == UNKNOWN ? Message.of("play.learn.label") : null;
    }

    /** Says what the drawing is, where that is one of the classes. */
    public void name(String className) {
        if (lab.classNames().contains(className)) {
            label.set(lab.classNames().indexOf(className));
        }
    }

    void learn() {
        if (obstacle.get() == null) {
            note.set(null);
            lab.lookNow();
            tutor.teach(image.get(), label.get(), result::set, note::set);
        }
    }

    /** Puts the network back to where it was before the first of them. */
    void takeBack() {
        tutor.takeBack(
                () -> {
                    result.set(null);
                    note.set(Message.of("play.learn.taken-back"));
                });
    }

    private void read(Reading reading) {
        if (reading.image() == null) {
            return;
        }
        Object now = beginningOf(reading.drawing());
        if (!now.equals(subject)) {
            subject = now;
            forget();
            note.set(null);
        }
        image.set(reading.frame().isOfMnist() ? reading.image() : null);
    }

    private void forget() {
        label.set(UNKNOWN);
        result.set(null);
    }

    /** Where it is the same, the same drawing goes on. */
    private static Object beginningOf(Drawing drawing) {
        List<Stroke> strokes = drawing.strokes();
        return drawing.original() != null
                ? drawing.original()
                : strokes.isEmpty() ? "" : strokes.get(0).points().get(0);
    }
}
