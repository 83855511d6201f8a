package fude.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void aViewThatIsOpenedOnceMoreComesToTheFrontThoughAnotherWasChosenByHand() {
        Navigation navigation = new Navigation(Place.LAB);
        List<String> told = new ArrayList<>();
        navigation.viewProperty(Place.INSIDE).subscribe(title -> told.add(title));
        navigation.open(Place.INSIDE, "tab.plots");
        navigation.open(Place.LAB);
        navigation.open(Place.INSIDE, "tab.plots");
        assertEquals(2, told.stream().filter("tab.plots"::equals).count());
        assertEquals(Place.INSIDE, navigation.placeProperty().get());
    }
}
