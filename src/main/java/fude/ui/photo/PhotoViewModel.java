package fude.ui.photo;

import fude.data.pictures.GreyPicture;
import fude.data.pictures.PictureReader;
import fude.ink.ImageFrame;
import fude.ink.photo.Photograph;
import fude.ink.photo.PhotographOptions;
import fude.lab.ReadNumber;
import fude.lab.answers.ImageAnswers;
import fude.text.Message;
import fude.training.Classifier;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.task.BackgroundTask;
import fude.ui.task.LatestOnly;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * Reads a photograph: again when it is looked at otherwise, and its digits also when the network
 * has learned more.
 */
public final class PhotoViewModel {
    final Lab lab;
    private final Paper paper;
    private final BackgroundTask opening;
    private final LatestOnly<PhotoReading> reader;
    private final Consumer<List<Path>> many;
    private Search search;

    private final ReadOnlyObjectWrapper<PhotoReading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** Whether anybody looks; the network is asked nothing otherwise. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    /** As in {@link PhotographOptions}. */
    final BooleanProperty evenLight = new SimpleBooleanProperty(true);

    /** As in {@link PhotographOptions}. */
    final BooleanProperty removeLines = new SimpleBooleanProperty(true);

    /** The digit that the keys go to, in reading order. */
    final IntegerProperty selected = new SimpleIntegerProperty();

    /**
     * @param thread reads photographs, one after another
     * @param many takes what is more than one picture: several files, a folder, a table
     */
    public PhotoViewModel(Lab lab, Paper paper, Executor thread, Consumer<List<Path>> many) {
        this.many = many;
        this.lab = lab;
        this.paper = paper;
        this.opening = new BackgroundTask(thread);
        this.reader = new LatestOnly<>(thread, this::show);
        Changes.of(this::find, evenLight, removeLines);
        Changes.of(this::answer, inSight, lab.momentProperty());
    }

    /** Null until a photograph was read. */
    ReadOnlyObjectProperty<PhotoReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Why the last picture could not be read; null if it could. */
    ReadOnlyObjectProperty<Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether a picture is being read or digits are being looked for. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Reads what was dropped or pasted: one picture's file, or hands on what is more. */
    public void open(List<Path> files) {
        if (files.size() != 1) {
            many.accept(files);
            return;
        }
        failure.set(null);
        busy.set(true);
        opening.run(
                () -> isPicture(files.get(0)),
                isPicture -> {
                    if (isPicture) {
                        open(() -> PictureReader.read(files.get(0)));
                    } else {
                        busy.set(false);
                        many.accept(files);
                    }
                });
    }

    /** Also of a file that is none of the things that hold many, so that it is called none. */
    private static boolean isPicture(Path file) {
        return PictureReader.isPicture(file) && !Files.isDirectory(file)
                || !ImageAnswers.areMany(file);
    }

    /** Says why there is nothing to read. */
    public void refuse(Message why) {
        failure.set(why);
    }

    /** Reads what comes from elsewhere; the work is done in the background. */
    public void open(Callable<GreyPicture> decode) {
        failure.set(null);
        busy.set(true);
        opening.run(
                () -> decode.call().reduced(Photograph.MAX_SIDE),
                opened -> {
                    selected.set(0);
                    find(opened);
                },
                e -> {
                    busy.set(false);
                    opening.failed(e);
                    failure.set(opening.failureProperty().get());
                });
    }

    private void find() {
        if (search != null) {
            find(search.picture());
        }
    }

    private void find(GreyPicture picture) {
        busy.set(true);
        search = new Search(picture, new PhotographOptions(evenLight.get(), removeLines.get()));
        answer();
    }

    private void answer() {
        if (search == null || !inSight.get()) {
            return;
        }
        Search now = search;
        Classifier classifier = lab.classifier().orElse(null);
        List<String> names = lab.classNames();
        reader.request(() -> read(now, classifier, names));
    }

    private static PhotoReading read(Search search, Classifier classifier, List<String> names) {
        ImageFrame frame = classifier == null ? ImageFrame.MNIST : ImageFrame.of(classifier.form());
        Photograph digits = search.digits(names, frame);
        ReadNumber number = classifier == null ? null : ReadNumber.of(digits, classifier);
        return new PhotoReading(search, digits, frame, number, names);
    }

    private void show(PhotoReading read) {
        if (read.search() == search) {
            selected.set(Math.max(0, Math.min(selected.get(), read.digits().size() - 1)));
            reading.set(read);
            busy.set(false);
        }
    }

    /** Goes to another digit. */
    void select(int digit) {
        PhotoReading shown = reading.get();
        if (shown != null && digit >= 0 && digit < shown.digits().size()) {
            selected.set(digit);
        }
    }

    /** Puts the selected digit on the paper; false if there is none. */
    boolean putOnPaper() {
        PhotoReading shown = reading.get();
        if (shown == null || selected.get() >= shown.digits().size()) {
            return false;
        }
        paper.put(shown.forPaper(selected.get()));
        return true;
    }
}
