package fude.ui.sheet;

import fude.text.Message;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import fude.ui.controls.FileDialog;
import fude.ui.controls.Remark;
import fude.ui.controls.Segments;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.workbench.Export;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Answers to many samples over the window: how they are read, what comes out, and as a file. */
final class SheetDialog extends Dialog {
    private static final FileDialog.Kind ANY = FileDialog.Kind.of("*", "*.*", "*");

    /** Lines of remarks that are shown. */
    private static final double REMARKS = 46;

    private final SheetViewModel model;
    private final Language language;
    private final FileDialog files;
    private final Export export;
    private final SheetTable table;
    private final Label remarks = Controls.named(Controls.caption(Styles.CAPTION), "sheet-remarks");
    private final Label counts = Controls.named(Controls.caption(Styles.CAPTION), "sheet-counts");
    private final Segments<SheetFilter> filters;

    /**
     * @param news what came of saving
     */
    SheetDialog(
            SheetViewModel model,
            Language language,
            Appearance appearance,
            FileDialog files,
            Export export,
            ObservableValue<Message> news) {
        super(language, "sheet", "sheet");
        this.model = model;
        this.language = language;
        this.files = files;
        this.export = export;
        this.table = new SheetTable(model, language, appearance);
        this.filters =
                new Segments<>(language, "sheet", "sheet.filter.", SheetFilter.class, model.filter);
        Buttons buttons = new Buttons(language);
        addToHead(buttons.plain("sheet-files", "sheet.files", this::chooseFiles));
        addToHead(buttons.plain("sheet-folder", "sheet.folder", this::chooseFolder));
        Remark failure =
                Remark.failure(
                        "sheet-failure",
                        language.sentence(model.failureProperty()),
                        language.text("sheet.again"),
                        model::again);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(0);
        table.setPrefSize(2000, 2000);
        remarks.setTooltip(new Tooltip());
        remarks.getTooltip().textProperty().bind(remarks.textProperty());
        remarks.getTooltip().setWrapText(true);
        remarks.getTooltip().setMaxWidth(640);
        appearance.whenScaled(() -> remarks.setMaxHeight(appearance.scaled(REMARKS)));
        fill(
                Controls.shownWhen(failure.speaks(), failure),
                Controls.shownWhen(remarks.textProperty().isNotEmpty(), remarks),
                bar(buttons),
                progress(buttons),
                table,
                Controls.sentence("sheet-news", language.sentence(news), Styles.CAPTION));
        fillWindow();
        Changes.follow(
                this::tell,
                model.shownProperty(),
                model.remarksProperty(),
                language.textsProperty());
    }

    @Override
    protected Node firstFocus() {
        return table;
    }

    private Node bar(Buttons buttons) {
        BooleanBinding nothing =
                Bindings.createBooleanBinding(
                        () -> model.shownProperty().get().rows().isEmpty(), model.shownProperty());
        Button again =
                buttons.words("sheet-again", Feather.REFRESH_CW, "sheet.again", model::again);
        again.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.isEmpty() || model.progressProperty().get() != null,
                                model.progressProperty(),
                                model.shownProperty()));
        Button save = buttons.words("sheet-save", Feather.DOWNLOAD, "sheet.save", this::save);
        save.disableProperty().bind(nothing);
        FlowPane bar = Controls.styled(new FlowPane(filters, again, save, counts), "filter-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        return bar;
    }

    private Node progress(Buttons buttons) {
        ProgressBar bar = Controls.named(new ProgressBar(), "sheet-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label far = Controls.line("sheet-far", Styles.CAPTION);
        far.setMinWidth(USE_PREF_SIZE);
        Changes.follow(
                () -> {
                    Sheet.Progress now = model.progressProperty().get();
                    if (now != null) {
                        int found = Math.max(1, now.found());
                        bar.setProgress(
                                now.done() == 0
                                        ? ProgressBar.INDETERMINATE_PROGRESS
                                        : (double) now.done() / found);
                        far.setText(language.get("sheet.far", now.done(), now.found()));
                    } else {
                        bar.setProgress(0); // or else it goes on moving out of sight
                    }
                },
                model.progressProperty(),
                language.textsProperty());
        Button stop = buttons.plain("sheet-stop", "sheet.stop", model::stop);
        HBox row = Controls.row("sheet-row", bar, far, stop);
        row.setMinHeight(USE_PREF_SIZE);
        return Controls.shownWhen(model.progressProperty().isNotNull(), row);
    }

    private void chooseFiles() {
        List<Path> chosen = files.openSeveral("sheet.files.title", List.of(ANY));
        if (!chosen.isEmpty()) {
            model.open(chosen);
        }
    }

    private void chooseFolder() {
        files.folder("sheet.folder.title").ifPresent(folder -> model.open(List.of(folder)));
    }

    private void save() {
        List<SheetRow> rows = model.shownProperty().get().rows();
        export.table("sheet.save.explained", () -> SheetCsv.of(rows), "answers");
    }

    private void tell() {
        ShownRows shown = model.shownProperty().get();
        Texts texts = language.texts();
        filters.offer(
                filter ->
                        filter != SheetFilter.WRONG && filter != SheetFilter.UNREAD
                                || filter == model.filter.get()
                                || filter == SheetFilter.WRONG && shown.labelled() > 0
                                || filter == SheetFilter.UNREAD && shown.unread() > 0);
        counts.setText(shown.all() == 0 ? "" : texts.get(counts(shown)));
        remarks.setText(
                model.remarksProperty().get().stream()
                        .map(texts::get)
                        .collect(Collectors.joining(" ")));
    }

    private Message counts(ShownRows shown) {
        Message all = Message.of("sheet.count", shown.all(), shown.unsure());
        if (shown.labelled() > 0) {
            String right = language.texts().percent((double) shown.right() / shown.labelled());
            Message known = Message.of("sheet.count.right", right, shown.labelled(), shown.wrong());
            all = Message.of("text.sentences", all, known);
        }
        if (shown.unread() > 0) {
            Message unread = Message.of("sheet.count.unread", shown.unread());
            all = Message.of("text.sentences", all, unread);
        }
        return model.lab.isTrained()
                ? all
                : Message.of("text.sentences", Message.of("drawing.untrained"), all);
    }
}
