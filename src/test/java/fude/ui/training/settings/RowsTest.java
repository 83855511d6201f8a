package fude.ui.training.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fude.lab.Experiment;
import fude.lab.setting.Group;
import fude.lab.setting.Setting;
import fude.lab.setting.SettingCatalog;
import fude.text.Texts;
import fude.ui.Samples;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.training.transport.TrainingViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RowsTest {
    private final Lab lab = Locked.lab();

    private List<SettingRow<?>> rows() {
        lab.session().begin(Experiment.on(Samples.digits()));
        TrainingViewModel model = new TrainingViewModel(lab, new SimpleObjectProperty<>());
        Rows rows = new Rows(model, new Language(Texts.ENGLISH));
        List<SettingRow<?>> all = new ArrayList<>();
        for (Group group : Group.values()) {
            if (group != Group.NETWORK) {
                all.addAll(rows.of(group));
            }
        }
        return all;
    }

    @Test
    void everySettingOfTheCatalogueHasARow() throws Exception {
        FxToolkit.registerPrimaryStage();
        List<SettingRow<?>> rows = WaitForAsyncUtils.asyncFx(this::rows).get();
        List<String> expected =
                SettingCatalog.all().stream()
                        .filter(setting -> setting.group() != Group.NETWORK)
                        .<Setting<?>>flatMap(Setting::rows)
                        .map(Setting::key)
                        .sorted()
                        .toList();
        assertEquals(expected, rows.stream().map(SettingRow::name).sorted().toList());
        for (SettingRow<?> row : rows) {
            assertNotNull(row.lookup("#" + row.name()), row.name());
        }
    }
}
