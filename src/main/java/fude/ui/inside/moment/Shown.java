package fude.ui.inside.moment;

import fude.training.Classifier;
import fude.training.Estimator;
import fude.training.TrainingSnapshot;
import fude.training.kept.KeptMoment;
import fude.ui.state.Lab;

/**
 * A moment with its network, which can be asked.
 *
 * @param classifier null where it reads no images
 * @param estimator null where it reads no points or numbers
 */
record Shown(KeptMoment moment, Classifier classifier, Estimator estimator) {

    /**
     * Makes the network.
     *
     * @param like the run with the network of another moment
     */
    static Shown of(KeptMoment moment, TrainingSnapshot like) {
        return like.classifier() != null
                ? new Shown(moment, like.classifier().with(moment.weights()), null)
                : new Shown(moment, null, like.estimator().with(moment.weights()));
    }

    void showIn(Lab lab) {
        if (classifier != null) {
            lab.look(moment, classifier);
        } else {
            lab.look(moment, estimator);
        }
    }
}
