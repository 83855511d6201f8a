package fude.lab.answers;

import fude.data.format.Archive;
import fude.data.pictures.GreyPicture;
import fude.data.pictures.PictureFolder;
import fude.data.pictures.PictureFolder.Listed;
import fude.data.pictures.PictureReader;
import fude.data.pixels.LooseImages;
import fude.ink.ImageFrame;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
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
    private final SampleReader reader;
    private final AnswerListener listener;
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
        this.reader = new SampleReader(classifier, List.copyOf(classNames), broken);
        this.listener = listener;
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
                || StrokeReader.areStrokes(path)
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
        boolean areStrokes = StrokeReader.areStrokes(path);
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
        Optional<Listed> list;
        try {
            list = list(folder);
            files = SampleFiles.in(folder, list);
        } catch (ReportedException e) {
            refuse(folder, null, e.report());
            return;
        }
        if (files.areEach() && !decided.isEmpty()) {
            refuse(folder, null, Message.of("predict.option", folder, options(decided)));
            return;
        }
        list.ifPresent(one -> listener.said(Message.of("look.list", one.file())));
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
                askOpened(found.file(), reader.known(found.label()), decided);
            }
        }
    }

    /** A list of the network's classes beside pictures; a broken one is passed over. */
    private Optional<Listed> list(Path folder) {
        try {
            return PictureFolder.listed(folder)
                    .filter(list -> list.classes().values().stream().anyMatch(reader::knows));
        } catch (ReportedException e) {
            return Optional.empty();
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
        ImageFrame frame = reader.frame();
        Optional<byte[]> framed = reader.framed(sample);
        byte[] ink = framed.orElseGet(() -> new byte[frame.pixels()]);
        listener.answered(
                reader.ofInk(framed, name, sample.label()),
                () -> Glimpse.ofInk(frame.rows(), frame.columns(), ink));
    }

    private void askPicture(Path file, @Nullable String expected) throws ReportedException {
        GreyPicture picture;
        try {
            picture = PictureReader.read(file, this::sayColour);
        } catch (ReportedException e) {
            refuse(file, expected, e.report());
            return;
        }
        listener.answered(
                reader.ofPicture(picture, Texts.path(file), expected), () -> Glimpse.of(picture));
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
        List<String> unknown = reader.unknown(images);
        if (!unknown.isEmpty()) {
            listener.said(Message.of("predict.other-classes", path, unknown, reader.classNames()));
        }
        ImageFrame size = new ImageFrame(images.rows(), images.columns());
        ImageFrame frame = reader.frame();
        boolean fits = size.equals(frame);
        if (!fits) {
            listener.said(Message.of("predict.framed", path, frame.rows(), frame.columns()));
        }
        listener.found(images.count() - 1);
        for (int index = 0; index < images.count() && !listener.isOver(); index++) {
            byte[] image = images.image(index);
            Optional<byte[]> framed = Optional.of(fits ? image : size.reframed(image, frame));
            String name = Texts.path(path) + ":" + images.places()[index];
            listener.answered(
                    reader.ofInk(framed, name, reader.known(images.label(index))),
                    () -> Glimpse.ofInk(size.rows(), size.columns(), image));
        }
    }
}
