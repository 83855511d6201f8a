package fude.ui.network;

import fude.ui.Language;

/** A batch normalisation layer, which has nothing to set. */
final class BatchNormCard extends HiddenCard {

    BatchNormCard(NetworkViewModel model, Language language) {
        super(model, language, "layer.batchnorm");
    }
}
