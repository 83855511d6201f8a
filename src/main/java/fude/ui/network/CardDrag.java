package fude.ui.network;

import fude.ui.look.Styles;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** Moves a card by its handle: a line shows where it will come to lie. */
final class CardDrag {
    private final Pane cards;
    private final NetworkViewModel model;
    private HiddenCard dragged;

    CardDrag(Pane cards, NetworkViewModel model) {
        this.cards = cards;
        this.model = model;
        cards.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        cards.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        cards.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        dragged = cardOfHandle(event.getTarget());
    }

    private void moved(MouseEvent event) {
        if (dragged != null) {
            mark(cards.getChildren().get(1 + gap(event)));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (dragged == null) {
            return;
        }
        int gap = gap(event);
        int from = dragged.index();
        dragged = null;
        mark(null);
        model.move(from, gap > from ? gap - 1 : gap);
    }

    /** The gap above a card into which the pointer drops: 0 is below the input. */
    private int gap(MouseEvent event) {
        double y = cards.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        int gap = 0;
        for (Node card : cards.getChildren()) {
            if (card instanceof HiddenCard && y > card.getBoundsInParent().getCenterY()) {
                gap++;
            }
        }
        return gap;
    }

    private void mark(Node before) {
        for (Node card : cards.getChildren()) {
            card.getStyleClass().remove(Styles.DROP_BEFORE);
        }
        if (before != null) {
            before.getStyleClass().add(Styles.DROP_BEFORE);
        }
    }

    private HiddenCard cardOfHandle(EventTarget target) {
        boolean onHandle = false;
        for (Node node = target instanceof Node n ? n : null;
                node != null && node != cards;
                node = node.getParent()) {
            onHandle |= node.getStyleClass().contains("handle");
            if (node instanceof HiddenCard card) {
                return onHandle ? card : null;
            }
        }
        return null;
    }
}
