package fude.ui.window;

import fude.text.Message;
import fude.ui.controls.Controls;
import fude.ui.controls.Remark;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import org.kordamp.ikonli.feather.Feather;

/** What has just been done, until the next click; and what the program waits for at its start. */
record NewsFeature(Workbench bench) implements Feature {

    @Override
    public List<Voice> voices() {
        ObservableValue<Message> loading = bench.library().stateProperty();
        ObjectBinding<Message> news =
                Bindings.createObjectBinding(
                        () -> bench.news().get() == null ? loading.getValue() : bench.news().get(),
                        bench.news(),
                        loading);
        ProgressBar progress = Controls.named(new ProgressBar(), "loading");
        Controls.shownWhen(bench.news().isNull().and(Bindings.isNotNull(news)), progress);
        return List.of(
                Voice.of(
                        Voice.Rank.NEWS,
                        new Remark(
                                "status",
                                Controls.icon(Feather.INFO),
                                bench.language().sentence(news),
                                progress)));
    }
}
