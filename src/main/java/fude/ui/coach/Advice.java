package fude.ui.coach;

import fude.lab.coach.Warning;
import fude.lab.coach.rules.Finding;
import fude.lab.coach.rules.Proposal;
import fude.text.Message;
import java.util.Optional;

/**
 * What the card says.
 *
 * @param id the rule's or the warning's name
 * @param finding what is said of a run; empty for settings before a run
 */
record Advice(
        String id, Message symptom, Message reason, Proposal proposal, Optional<Finding> finding) {

    static Advice of(Finding finding) {
        return new Advice(
                finding.rule(),
                finding.symptom(),
                finding.reason(),
                finding.proposal(),
                Optional.of(finding));
    }

    static Advice of(Warning warning) {
        return new Advice(
                warning.id(), warning.words(), warning.reason(), warning.fix(), Optional.empty());
    }

    /** Whether another one has the same words, so that nothing need be shown again. */
    boolean says(Advice other) {
        return id.equals(other.id)
                && symptom.equals(other.symptom)
                && reason.equals(other.reason)
                && proposal.words().equals(other.proposal.words())
                && finding.isPresent() == other.finding.isPresent();
    }

    boolean isGood() {
        return finding.filter(Finding::isGood).isPresent();
    }
}
