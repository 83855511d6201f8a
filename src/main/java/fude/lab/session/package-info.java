/**
 * The life of a run, for the window and the terminal alike; no toolkit is needed.
 *
 * <p>{@link fude.lab.session.RunSession} leads one {@link fude.lab.session.Run} through the states
 * of {@link fude.lab.session.RunState}, which says what can follow what. The work is done by a
 * {@link fude.lab.session.Worker} on the training thread; {@link fude.lab.session.RunListener}s
 * hear of the results as immutable values, on the thread that commands come from. {@link
 * fude.lab.session.LabSession} adds what a lesson needs: the experiment that is edited, with a
 * change that waits for a decision, a series of runs, single images that are learned, and the exam.
 *
 * <pre>
 *   window: features -> LabSession -> ExperimentSession -> RunSession -> Worker -> Run -> Trainer
 *                           |-> SeriesSession -^               |
 *                                                              v
 *           features <- fude.ui.state (properties) <-- SessionListener
 *   terminal: train -> RunSession (everything on one thread)
 * </pre>
 */
@NullMarked
package fude.lab.session;

import org.jspecify.annotations.NullMarked;
