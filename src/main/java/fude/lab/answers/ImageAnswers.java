package fude.lab.answers;

import fude.data.format.Archive;
import fude.data.pictures.GreyPicture;
import fude.data.pictures.PictureReader;
import fude.data.pixels.LooseImages;
import fude.ink.Framing;
import fude.ink.ImageFrame;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.ink.photo.Photograph;
import fude.ink.photo.PhotographOptions;
import fude.lab.ReadNumber;
import fude.nn.Prediction;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.Classifier;
import fude.training.Model;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a network that reads images answers to whatever holds some: pictures, strokes, tables,
 * arrays, and folders and archives of these. It goes on after what cannot be read. For one thread.
 */
public final class ImageAnswers {
    private final Classifier classifier;
    private final List<String> classNames;
    private final Message broken;
    private final AnswerListener listener;
    private final ImageFrame frame;
    private boolean sawColour;

    /**
     * @param classNames what its answers mean
     * @param broken the report on a network that answers with no numbers
     */
    public ImageAnswers(
            Classifier classifier,
            List<String> classNames,
            Message broken,
            AnswerListener listener) {
        this.classifier = classifier;
        this.classNames = List.copyOf(classNames);
        this.broken = broken;
        this.listener = listener;
        this.frame = ImageFrame.of(classifier.form());
    }

    /**
     * Those of a saved network.
     *
     * @param file for the report on a broken one
     */
    public static ImageAnswers of(Model model, Path file, AnswerListener listener) {
        return new ImageAnswers(
                model.classifier(),
                model.classNames(),
                Message.of("model.overflows", file),
                listener);
    }

    /** Whether something holds many samples: a folder, an archive, strokes, a table or arrays. */
    public static boolean areMany(Path path) {
        return Files.isDirectory(path)
                || Archive.isOne(path)
                || StrokeReader.isStrokeFile(path)
                || StoredImages.of(path).isPresent();
    }

    /**
     * Asks about all samples of a file or folder, in natural order.
     *
     * @param decided what the file does not say of itself, as {@link fude.data.look.Look} takes it
     * @throws ReportedException if the network answers with no numbers: no sample is to blame
     */
    public void ask(Path path, Map<String, String> decided) throws ReportedException {
        listener.found(1);
        if (Archive.isOne(path)) {
            askArchive(path, decided);
        } else {
            askOpened(path, null, decided);
        }
    }

    private void askArchive(Path path, Map<String, String> decided) throws ReportedException {
        FileSystem opened;
        try {
            opened = Archive.open(path);
        } catch (ReportedException e) {
            refuse(path, null, e.report());
            return;
        }
        try (FileSystem archive = opened) {
            askOpened(Archive.inside(archive), null, decided);
        } catch (IOException e) {
            refuse(path, null, Message.of("data.unreadable", path));
        }
    }

    private void askOpened(Path path, @Nullable String expected, Map<String, String> decided)
            throws ReportedException {
        boolean areStrokes = StrokeReader.isStrokeFile(path) && !Files.isDirectory(path);
        Optional<StoredImages> stored = areStrokes ? Optional.empty() : StoredImages.of(path);
        if (stored.isPresent()) {
            askStored(path, stored.get(), decided);
        } else if (Files.isDirectory(path)) {
            askFolder(path, decided);
        } else if (!decided.isEmpty()) {
            refuse(path, expected, Message.of("predict.option", path, options(decided)));
        } else if (areStrokes) {
            askStrokes(path);
        } else {
            askPicture(path, expected);
        }
    }

    private static List<String> options(Map<String, String> decided) {
        return decided.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
    }

    private void askFolder(Path folder, Map<String, String> decided) throws ReportedException {
        SampleFiles files;
        try {
            files = SampleFiles.in(folder);
        } catch (ReportedException e) {
            refuse(folder, null, e.report());
            return;
        }
        if (files.areEach() && !decided.isEmpty()) {
            refuse(folder, null, Message.of("predict.option", folder, options(decided)));
            return;
        }
        if (!files.others().isEmpty()) {
            listener.leftOut(files.passedOver());
        }
        listener.found(files.all().size() - 1);
        for (SampleFiles.Found found : files.all()) {
            if (listener.isOver()) {
                return;
            }
            if (Archive.isOne(found.file())) {
                askArchive(found.file(), decided);
            } else {
                String name = found.folder();
                askOpened(found.file(), classNames.contains(name) ? name : null, decided);
            }
        }
    }

    private void refuse(Path path, @Nullable String expected, Message problem) {
        listener.answered(Answer.none(Texts.path(path), expected, problem), null);
    }

    private void askStrokes(Path file) throws ReportedException {
        List<StrokeReader.Line> lines;
        try {
            lines = StrokeReader.lines(file);
        } catch (ReportedException e) {
            refuse(file, null, e.report());
            return;
        }
        if (lines.isEmpty()) {
            refuse(file, null, Message.of("strokes.none", file));
        }
        listener.found(lines.size() - 1);
        for (StrokeReader.Line line : lines) {
            if (listener.isOver()) {
                return;
            }
            String name = Texts.path(file) + ":" + line.number();
            StrokeSample sample = line.sample();
            ReportedException problem = line.problem();
            if (sample != null) {
                askSample(sample, name);
            } else if (problem != null) {
                listener.answered(Answer.none(name, "", problem.report()), null);
            }
        }
    }

    private void askSample(StrokeSample sample, String name) throws ReportedException {
        Optional<byte[]> framed = Framing.ofStrokes(sample.strokes(), 0, frame);
        ReadNumber number = framed.map(this::read).orElse(new ReadNumber(List.of()));
        byte[] ink = framed.orElseGet(() -> new byte[frame.pixels()]);
        listener.answered(
                answer(number, name, sample.label()),
                () -> Glimpse.ofInk(frame.rows(), frame.columns(), ink));
    }

    private ReadNumber read(byte[] image) {
        return ReadNumber.of(classifier.classify(image));
    }

    private void askPicture(Path file, @Nullable String expected) throws ReportedException {
        GreyPicture picture;
        try {
            picture = PictureReader.read(file, this::sayColour);
        } catch (ReportedException e) {
            refuse(file, expected, e.report());
            return;
        }
        Photograph photograph =
                ReadNumber.isWriting(classNames)
                        ? Photograph.of(picture, PhotographOptions.USUAL, frame)
                        : Photograph.whole(picture, frame);
        ReadNumber number = ReadNumber.of(photograph, classifier);
        listener.answered(answer(number, Texts.path(file), expected), () -> Glimpse.of(picture));
    }

    private void sayColour() {
        if (!sawColour) {
            listener.said(Message.of("predict.colour"));
        }
        sawColour = true;
    }

    private void askStored(Path path, StoredImages kind, Map<String, String> decided)
            throws ReportedException {
        LooseImages images;
        try {
            images = kind.read(path, decided, listener::understood);
        } catch (ReportedException e) {
            refuse(path, null, e.report());
            return;
        }
        ImageFrame size = new ImageFrame(images.rows(), images.columns());
        boolean fits = size.equals(frame);
        if (!fits) {
            listener.said(Message.of("predict.framed", path, frame.rows(), frame.columns()));
        }
        listener.found(images.count() - 1);
        for (int index = 0; index < images.count() && !listener.isOver(); index++) {
            byte[] image = images.image(index);
            ReadNumber number = read(fits ? image : size.reframed(image, frame));
            String name = Texts.path(path) + ":" + images.places()[index];
            listener.answered(
                    answer(number, name, images.label(index)),
                    () -> Glimpse.ofInk(size.rows(), size.columns(), image));
        }
    }

    private Answer answer(ReadNumber number, String name, @Nullable String expected)
            throws ReportedException {
        if (!number.isFinite()) {
            throw new ReportedException(broken);
        }
        boolean isUnsure = number.answers().stream().anyMatch(Prediction::isUnsure);
        return new Answer(
                name, number.label(classNames), number.confidence(), isUnsure, expected, null);
    }
}
