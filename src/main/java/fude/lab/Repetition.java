package fude.lab;

import fude.data.Data;
import fude.text.Message;
import fude.text.Problem;
import fude.text.ReportedException;
import fude.training.Intervention;
import java.util.ArrayList;
import java.util.List;

/**
 * A run that is to do what another one did.
 *
 * @param experiment with as many threads as the other had
 * @param script what was set by hand in the other, to be set at the same batches
 * @param remarks what stands in the way of the very same numbers; empty if nothing does
 */
public record Repetition(Experiment experiment, List<Intervention> script, List<Message> remarks) {

    public Repetition {
        script = List.copyOf(script);
        remarks = List.copyOf(remarks);
    }

    /**
     * What it takes to repeat the run of a card. Goes through all images; the numeric library must
     * be loaded.
     *
     * @param data the data set of that name
     * @throws ReportedException if the card asks for what cannot be run, or if its run began with
     *     the weights of another one, which no card holds
     */
    public static Repetition of(RunCard card, Data data) throws ReportedException {
        if (card.beginning() != null) {
            throw ReportedException.of(
                    "repeat.begun", card.beginning().epoch(), card.beginning().batch());
        }
        Experiment experiment = card.experiment(data);
        for (Problem problem : experiment.problems()) {
            throw ReportedException.of("setting.problem", problem.field(), problem.message());
        }
        return new Repetition(experiment, card.interventions(), remarks(card, experiment));
    }

    private static List<Message> remarks(RunCard card, Experiment experiment) {
        List<Message> remarks = new ArrayList<>();
        Machine here = Machine.here(card.machine().threads());
        if (experiment.chosenData().trainingSamples(experiment.choice()).checksum()
                != card.checksum()) {
            remarks.add(Message.of("repeat.other-data", card.dataset()));
        } else if (!here.addsUpLike(card.machine())) {
            remarks.add(Message.of("repeat.other-machine"));
        } else if (!here.program().equals(card.machine().program())) {
            remarks.add(Message.of("repeat.other-version", card.machine().program()));
        }
        if (card.progress().fineTunings() > 0) {
            remarks.add(Message.of("repeat.fine-tunings", card.progress().fineTunings()));
        }
        return remarks;
    }
}
