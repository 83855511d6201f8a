package fude.ui.window;

import fude.ui.state.Changes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.testfx.api.FxToolkit;

/**
 * Opens the window without a screen and begins to train, so that Java can list the classes that the
 * program needs for that. The build runs it; see {@link fude.store.StartArchive}.
 */
public final class StartRehearsal {
    /** What draws and handles windows differs from platform to platform, and from no screen. */
    private static final List<String> PLATFORMS =
            List.of(
                    "com/sun/glass/ui/",
                    "com/sun/prism/",
                    "com/sun/pisces/",
                    "com/sun/javafx/font/");

    private StartRehearsal() {}

    public static void main(String[] arguments) throws Exception {
        App.acceptClassPath();
        loadPlatform();
        LabStage.forgetEarlierLessons();
        App.quickenPulse();
        FxToolkit.registerPrimaryStage();
        App app = (App) FxToolkit.setupApplication(App.class);
        LabWindow window = app.window();
        CountDownLatch ready = new CountDownLatch(1);
        Platform.runLater(() -> window.whenReady(ready::countDown));
        await(ready);
        learn(window);
        FxToolkit.cleanupApplication(app);
        System.exit(0);
    }

    private static void learn(LabWindow window) throws Exception {
        CountDownLatch measured = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    ObservableValue<Boolean> one =
                            window.bench()
                                    .lab()
                                    .snapshotProperty()
                                    .map(now -> !now.curve().epochs().isEmpty())
                                    .orElse(false);
                    Changes.once(one, measured::countDown);
                    ((Button) window.scene().lookup("#play")).fire();
                });
        await(measured);
    }

    private static void await(CountDownLatch event) throws InterruptedException {
        if (!event.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The window does not get on.");
        }
    }

    private static void loadPlatform() throws Exception {
        URI jar = Application.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        for (String name : classes(jar)) {
            try {
                Class.forName(name, false, StartRehearsal.class.getClassLoader());
            } catch (LinkageError otherPlatform) {
                // Not all of them are there on every platform.
            }
        }
    }

    private static List<String> classes(URI jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar));
                Stream<Path> all = Files.walk(files.getPath("/com/sun"))) {
            return all.map(path -> path.toString().substring(1))
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> PLATFORMS.stream().anyMatch(name::startsWith))
                    .filter(name -> !name.contains("monocle"))
                    .map(
                            name ->
                                    name.substring(0, name.length() - ".class".length())
                                            .replace('/', '.'))
                    .toList();
        }
    }
}
