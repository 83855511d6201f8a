package fude.training;

/** Where a run stands. */
public enum TrainingStatus {
    /** Nothing learned yet. */
    READY,
    RUNNING,
    PAUSED,
    /** All planned epochs are done. */
    FINISHED,
    /** The loss became infinite or not a number. */
    DIVERGED
}
