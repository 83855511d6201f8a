package fude.ui.network;

import fude.ui.look.Language;

/** A batch normalisation layer, which has nothing to set. */
final class BatchNormCard extends HiddenCard {

    BatchNormCard(NetworkViewModel model, Language language) {
        super(model, language, "layer.batchnorm");
    }
}
