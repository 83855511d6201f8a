package fude.ui.play;

import fude.data.Dataset;
import fude.training.measure.ConfusedPair;
import fude.training.measure.Evaluation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A round of "which one is it?": what is asked, and what was answered so far. Immutable.
 *
 * @param given classes, one for each question that was answered
 * @param told whether the last of these questions has its solution on the screen
 */
record Round(Dataset images, List<Question> questions, List<Integer> given, boolean told) {
    static final int QUESTIONS = 10;
    private static final int PAIRS = 5;

    /**
     * This number of the images that are read rightly with the least confidence are chosen from.
     */
    private static final int HESITANT = 30;

    Round {
        questions = List.copyOf(questions);
        given = List.copyOf(given);
    }

    /**
     * Chooses images of the pairs that are confused most: in turn one that the network takes for
     * the other class, and one that it hesitates about. Goes through all images.
     *
     * @param evaluation of these images
     * @return without questions if nothing was confused
     */
    static Round of(Evaluation evaluation, Dataset images, Random chance) {
        List<ConfusedPair> pairs = ConfusedPair.of(evaluation).stream().limit(PAIRS).toList();
        List<Deque<Question>> heaps = new ArrayList<>();
        for (ConfusedPair pair : pairs) {
            heaps.add(heap(pair, evaluation, images, chance));
        }
        List<Question> chosen = new ArrayList<>();
        for (int turn = 0; turn < QUESTIONS * PAIRS && chosen.size() < QUESTIONS; turn++) {
            Deque<Question> heap = pairs.isEmpty() ? null : heaps.get(turn % heaps.size());
            if (heap != null && !heap.isEmpty()) {
                chosen.add(heap.pop());
            }
        }
        Collections.shuffle(chosen, chance);
        return new Round(images, chosen, List.of(), false);
    }

    /** What can be asked of a pair: wrongly and rightly read images by turns. */
    private static Deque<Question> heap(
            ConfusedPair pair, Evaluation evaluation, Dataset images, Random chance) {
        List<Question> all =
                IntStream.range(0, images.size())
                        .filter(i -> pair.has(images.label(i)))
                        .filter(i -> pair.has(evaluation.predicted(i)))
                        .mapToObj(
                                i ->
                                        new Question(
                                                i,
                                                pair.first(),
                                                pair.second(),
                                                images.label(i),
                                                evaluation.predicted(i),
                                                evaluation.confidence(i)))
                        .toList();
        List<Question> wrong = new ArrayList<>(all);
        wrong.removeIf(Question::isReadRightly);
        List<Question> right =
                new ArrayList<>(
                        all.stream()
                                .filter(Question::isReadRightly)
                                .sorted(Comparator.comparingDouble(Question::confidence))
                                .limit(HESITANT)
                                .toList());
        Collections.shuffle(wrong, chance);
        Collections.shuffle(right, chance);
        Deque<Question> heap = new ArrayDeque<>();
        for (int i = 0; i < Math.max(wrong.size(), right.size()); i++) {
            if (i < wrong.size()) {
                heap.add(wrong.get(i));
            }
            if (i < right.size()) {
                heap.add(right.get(i));
            }
        }
        return heap;
    }

    /** The question that is on the screen; null when the round is over. */
    Question question() {
        int index = told ? given.size() - 1 : given.size();
        return index < questions.size() ? questions.get(index) : null;
    }

    /** Its number, from 1. */
    int number() {
        return told ? given.size() : given.size() + 1;
    }

    boolean isOver() {
        return question() == null;
    }

    /** The class that was answered last. */
    int last() {
        return given.get(given.size() - 1);
    }

    Round answered(int label) {
        if (told || isOver()) {
            return this;
        }
        List<Integer> more = new ArrayList<>(given);
        more.add(label);
        return new Round(images, questions, more, true);
    }

    Round next() {
        return new Round(images, questions, given, false);
    }

    /** How many were answered rightly so far. */
    int right() {
        return (int)
                IntStream.range(0, given.size())
                        .filter(i -> given.get(i) == questions.get(i).label())
                        .count();
    }

    /** How many of these the network reads rightly. */
    int rightOfNetwork() {
        return (int) questions.stream().limit(given.size()).filter(Question::isReadRightly).count();
    }
}
