package fude.lab.coach.rules;

import java.util.Optional;

/**
 * One thing that goes wrong: how it is known, and what to try. {@code docs/coach.md} lists them.
 */
public interface Rule {

    /** Its name, which its sentences have too: {@code coach.ID} and {@code coach.ID.why}. */
    String id();

    /** What shows it; empty if nothing does. */
    Optional<Evidence> evidence(Standing run);

    /** Whether it may only speak where no other rule has anything to say, put away or not. */
    default boolean isLast() {
        return false;
    }

    /** What to try. Asked only where there is evidence. */
    Proposal proposal(Standing run);
}
