package fude.ui.inside.weights;

import fude.data.DatasetSplit;
import fude.lab.reading.Reading;
import fude.training.Classifier;
import fude.ui.look.Appearance;
import fude.ui.look.Palette;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The weights as pictures: follows the network and the paper while it is in sight. */
final class WeightsViewModel {
    final Lab lab;
    final Selection selection;
    private final Paper paper;
    private final Appearance appearance;
    private final LatestOnly<Wall> maker;
    private final WallMaker walls = new WallMaker();

    /** Whether anybody looks; nothing is worked out otherwise. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.IMPORTANCE);

    /** The layer, its place in the spec; −1 for the first with weights. */
    final IntegerProperty layer = new SimpleIntegerProperty(-1);

    private final ReadOnlyObjectWrapper<Wall> wall =
            new ReadOnlyObjectWrapper<>(Wall.nothing(Wall.State.NO_NETWORK));
    private WallRequest asked;
    private int first;
    private int count = 40;

    /**
     * @param explainingThread works out the pictures
     */
    WeightsViewModel(
            Lab lab,
            Paper paper,
            Selection selection,
            Appearance appearance,
            Executor explainingThread) {
        this.lab = lab;
        this.paper = paper;
        this.selection = selection;
        this.appearance = appearance;
        this.maker = new LatestOnly<>(explainingThread, wall::set);
        Changes.of(
                this::ask,
                paper.readingProperty(),
                lab.momentProperty(),
                lab.runningProperty(),
                appearance.darkProperty(),
                inSight,
                order,
                layer);
        selection.unitProperty().subscribe(this::chosen);
    }

    ReadOnlyObjectProperty<Wall> wallProperty() {
        return wall.getReadOnlyProperty();
    }

    private void chosen(Selection.Unit unit) {
        if (unit != null) {
            layer.set(unit.layer());
        }
        ask();
    }

    /** Says which pictures are in sight. */
    void look(int from, int many) {
        if (from != first || many != count) {
            first = from;
            count = many;
            ask();
        }
    }

    private void ask() {
        if (!inSight.get()) {
            return;
        }
        byte[] before = asked == null ? null : asked.image();
        byte[] image = Reading.sameOr(before, paper.readingProperty().get().image());
        Classifier classifier = lab.classifier().orElse(null);
        DatasetSplit data = lab.chosenDataProperty().get();
        Palette palette = appearance.palette();
        WallRequest request =
                new WallRequest(
                        image,
                        classifier,
                        lab.runningProperty().get(),
                        layer.get(),
                        order.get(),
                        selection.unitProperty().get(),
                        first,
                        count,
                        data == null ? 0 : data.training().columns(),
                        palette);
        if (!request.equals(asked)) {
            asked = request;
            maker.request(() -> walls.make(request));
        }
    }
}
