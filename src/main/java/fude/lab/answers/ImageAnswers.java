package fude.lab.answers;

import fude.data.idx.IdxFolder;
import fude.data.pictures.GreyPicture;
import fude.data.pictures.PictureReader;
import fude.data.table.Tables;
import fude.ink.Framing;
import fude.ink.ImageFrame;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.ink.photo.Photograph;
import fude.ink.photo.PhotographOptions;
import fude.lab.ReadNumber;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Classifier;
import fude.training.Model;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a network that reads images answers to pictures, folders of pictures, tables and files of
 * strokes. It goes on after what cannot be read. For one thread.
 */
public final class ImageAnswers {
    private final Path modelFile;
    private final List<String> classNames;
    private final Classifier classifier;
    private final ImageFrame frame;
    private final Consumer<Message> said;
    private boolean sawColour;

    /**
     * @param model that reads images
     * @param modelFile for the report on a broken one
     * @param said gets what is to be known beside the answers
     */
    public ImageAnswers(Model model, Path modelFile, Consumer<Message> said) {
        this.said = said;
        this.modelFile = modelFile;
        this.classNames = model.classNames();
        this.classifier = model.classifier();
        this.frame = ImageFrame.of(model.image());
    }

    /**
     * Asks about all samples of a file or folder, in natural order.
     *
     * @param told gets an answer for each, at once
     * @throws ReportedException if the network answers with no numbers: no sample is to blame
     */
    public void ask(Path path, Consumer<Answer> told) throws ReportedException {
        if (IdxFolder.isIdx(path)) {
            askStored(path, StoredImages::ofIdx, told);
            return;
        }
        if (!Files.isDirectory(path)) {
            askFile(path, null, told);
            return;
        }
        List<SampleFiles.Found> all;
        try {
            all = SampleFiles.in(path);
        } catch (ReportedException e) {
            told.accept(Answer.none(path.toString(), null, e.report()));
            return;
        }
        for (SampleFiles.Found found : all) {
            String folder = found.folder();
            askFile(found.file(), classNames.contains(folder) ? folder : null, told);
        }
    }

    private void askFile(Path file, @Nullable String expected, Consumer<Answer> told)
            throws ReportedException {
        if (StrokeReader.isStrokeFile(file)) {
            askStrokes(file, told);
        } else if (Tables.isTable(file) && !PictureReader.isPicture(file)) {
            askStored(file, StoredImages::ofTable, told);
        } else {
            askPicture(file, expected, told);
        }
    }

    private void askStrokes(Path file, Consumer<Answer> told) throws ReportedException {
        List<StrokeReader.Line> lines;
        try {
            lines = StrokeReader.lines(file);
        } catch (ReportedException e) {
            told.accept(Answer.none(file.toString(), null, e.report()));
            return;
        }
        if (lines.isEmpty()) {
            Message problem = Message.of("strokes.none", file);
            told.accept(Answer.none(file.toString(), null, problem));
        }
        for (StrokeReader.Line line : lines) {
            String name = file + ":" + line.number();
            StrokeSample sample = line.sample();
            ReportedException problem = line.problem();
            if (sample != null) {
                told.accept(answer(read(sample), name, sample.label()));
            } else if (problem != null) {
                told.accept(Answer.none(name, "", problem.report()));
            }
        }
    }

    private ReadNumber read(StrokeSample sample) {
        return new ReadNumber(
                Framing.ofStrokes(sample.strokes(), 0, frame)
                        .map(image -> List.of(List.of(classifier.classify(image))))
                        .orElse(List.of()));
    }

    private void askPicture(Path file, @Nullable String expected, Consumer<Answer> told)
            throws ReportedException {
        GreyPicture picture;
        try {
            picture = PictureReader.read(file, this::sayColour);
        } catch (ReportedException e) {
            told.accept(Answer.none(file.toString(), expected, e.report()));
            return;
        }
        Photograph photograph =
                ReadNumber.isWriting(classNames)
                        ? Photograph.of(picture, PhotographOptions.USUAL, frame)
                        : Photograph.whole(picture, frame);
        told.accept(answer(ReadNumber.of(photograph, classifier), file.toString(), expected));
    }

    private void sayColour() {
        if (!sawColour) {
            said.accept(Message.of("predict.colour"));
        }
        sawColour = true;
    }

    /** Something that reads images, however they are stored. */
    private interface Reader {
        StoredImages read(Path file, Consumer<Message> said) throws ReportedException;
    }

    private void askStored(Path file, Reader reader, Consumer<Answer> told)
            throws ReportedException {
        StoredImages images;
        try {
            images = reader.read(file, said);
        } catch (ReportedException e) {
            told.accept(Answer.none(file.toString(), null, e.report()));
            return;
        }
        boolean fits = images.size().equals(frame);
        if (!fits) {
            said.accept(Message.of("predict.framed", file, frame.rows(), frame.columns()));
        }
        for (int index = 0; index < images.count(); index++) {
            byte[] stored = images.image().apply(index);
            byte[] image = fits ? stored : images.size().reframed(stored, frame);
            ReadNumber number = new ReadNumber(List.of(List.of(classifier.classify(image))));
            String name = file + ":" + images.place().applyAsInt(index);
            told.accept(answer(number, name, images.label().apply(index)));
        }
    }

    private Answer answer(ReadNumber number, String name, @Nullable String expected)
            throws ReportedException {
        if (!number.isFinite()) {
            throw ReportedException.of("model.overflows", modelFile);
        }
        return new Answer(name, number.label(classNames), number.confidence(), expected, null);
    }
}
