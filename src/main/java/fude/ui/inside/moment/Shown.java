package fude.ui.inside.moment;

import fude.training.Classifier;
import fude.training.kept.KeptMoment;

/** A moment with its network, which can be asked. */
record Shown(KeptMoment moment, Classifier classifier) {}
