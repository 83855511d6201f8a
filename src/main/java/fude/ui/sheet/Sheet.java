package fude.ui.sheet;

import fude.data.look.LeftOut;
import fude.data.look.Understanding;
import fude.lab.DataName;
import fude.lab.answers.Answer;
import fude.lab.answers.AnswerListener;
import fude.lab.answers.Glimpse;
import fude.lab.answers.ImageAnswers;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Classifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The answers to some files and folders, as they come. Safe for any thread. */
final class Sheet implements AnswerListener {
    /** More would not fit into the memory; the others are read in a second go. */
    static final int MOST = 100_000;

    private final List<DataName.Own> brought;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private Consumer<Progress> progress = far -> {};
    private int found;
    private volatile boolean over;

    /**
     * How far the reading is.
     *
     * @param done samples, of {@code found}
     */
    record Progress(int done, int found) {}

    Sheet(List<DataName.Own> brought) {
        this.brought = List.copyOf(brought);
    }

    /**
     * Reads all until it is stopped.
     *
     * @param far is told how far it is after each answer
     * @throws ReportedException if the network answers with no numbers
     */
    void read(Classifier classifier, List<String> classNames, Consumer<Progress> far)
            throws ReportedException {
        progress = far;
        ImageAnswers answers =
                new ImageAnswers(classifier, classNames, Message.of("drawing.no-number"), this);
        for (DataName.Own one : brought) {
            if (!isOver()) {
                answers.ask(one.path(), one.decided());
            }
        }
    }

    /** Ends the reading after the sample that is being read; what was answered stays. */
    void stop() {
        over = true;
    }

    @Override
    public boolean isOver() {
        return over || Thread.currentThread().isInterrupted();
    }

    @Override
    public void found(int samples) {
        found += samples;
    }

    @Override
    public synchronized void said(Message sentence) {
        remarks.add(sentence);
    }

    @Override
    public void understood(Understanding what) {
        said(what.inShort());
    }

    @Override
    public void leftOut(LeftOut what) {
        said(what.inShort());
    }

    @Override
    public void answered(Answer answer, Supplier<Glimpse> glimpse) {
        SheetRow row = new SheetRow(rows.size(), answer, glimpse == null ? null : glimpse.get());
        synchronized (this) {
            rows.add(row);
        }
        if (rows.size() == MOST && found > MOST) {
            said(Message.of("sheet.most", MOST, found));
            stop();
        }
        progress.accept(new Progress(rows.size(), found));
    }

    /** All answers until now, in the order in which they came. */
    synchronized List<SheetRow> rows() {
        return new ArrayList<>(rows);
    }

    /** What is to be known beside the answers. */
    synchronized List<Message> remarks() {
        return List.copyOf(remarks);
    }
}
