package fude.training;

import fude.text.Named;

/** Where a run stands. */
public enum TrainingStatus implements Named {
    /** Nothing learned yet. */
    READY,
    RUNNING,
    PAUSED,
    /** All planned epochs are done. */
    FINISHED,
    /** The loss became infinite or not a number. */
    DIVERGED
}
