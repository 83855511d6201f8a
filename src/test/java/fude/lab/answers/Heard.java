package fude.lab.answers;

import fude.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps all that was answered. */
final class Heard implements AnswerListener {
    final List<Answer> answers = new ArrayList<>();
    final List<Glimpse> glimpses = new ArrayList<>();
    final List<Message> said = new ArrayList<>();
    int found;

    /** After so many answers nobody wants to hear any more. */
    int enough = Integer.MAX_VALUE;

    @Override
    public void found(int samples) {
        found += samples;
    }

    @Override
    public void said(Message sentence) {
        said.add(sentence);
    }

    @Override
    public void answered(Answer answer, Supplier<Glimpse> glimpse) {
        answers.add(answer);
        glimpses.add(glimpse == null ? null : glimpse.get());
    }

    @Override
    public boolean isOver() {
        return answers.size() >= enough;
    }

    List<String> names() {
        return answers.stream().map(Answer::name).toList();
    }

    List<String> labels() {
        return answers.stream().map(Answer::label).toList();
    }

    List<String> expected() {
        return answers.stream().map(Answer::expected).toList();
    }

    List<String> problems() {
        return answers.stream()
                .filter(answer -> answer.problem() != null)
                .map(answer -> answer.problem().key())
                .toList();
    }
}
