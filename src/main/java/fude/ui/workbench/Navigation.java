package fude.ui.workbench;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Which place of the window is open, which view of each place, and whether it is a lecture. */
public final class Navigation {
    private final ReadOnlyObjectWrapper<Place> place;
    private final Map<Place, ReadOnlyStringWrapper> views = new EnumMap<>(Place.class);
    private Runnable entrance = () -> {};
    private final BooleanProperty lecture = new SimpleBooleanProperty();

    Navigation(Place open) {
        place = new ReadOnlyObjectWrapper<>(open);
        for (Place each : Place.values()) {
            views.put(each, new ReadOnlyStringWrapper(""));
        }
    }

    /** The place that is open. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The key of the title of the view that a place shows; empty for its first. */
    public ReadOnlyStringProperty viewProperty(Place of) {
        return views.get(of).getReadOnlyProperty();
    }

    public void open(Place next) {
        place.set(next);
    }

    /** Opens a place with one of its views, though another was chosen by hand since. */
    public void open(Place next, String titleKey) {
        views.get(next).set("");
        views.get(next).set(titleKey);
        place.set(next);
    }

    /** Takes the focus into the open place. */
    public void goIn() {
        entrance.run();
    }

    /** How the focus gets into the open place. */
    public void setEntrance(Runnable way) {
        entrance = way;
    }

    /** Opens the place that lies so many steps behind the open one on the rail. */
    public void step(int places) {
        int all = Place.values().length;
        place.set(Place.values()[Math.floorMod(place.get().ordinal() + places, all)]);
    }

    /** Shows what there is to a class: rail and settings away, larger type. */
    public void setLecture(boolean on) {
        lecture.set(on);
    }

    public ReadOnlyBooleanProperty lectureProperty() {
        return lecture;
    }
}
