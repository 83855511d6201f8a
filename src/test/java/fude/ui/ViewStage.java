package fude.ui;

import atlantafx.base.theme.PrimerLight;
import fude.ui.look.Appearance;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A view of its own on a stage, without the window around it. */
public final class ViewStage {
    private static final int SECONDS = 30;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    /** Starts the toolkit, which views need to be built. */
    public ViewStage() {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public void show(Node view) {
        show(view, 900, 600);
    }

    public void show(Node view, double width, double height) {
        robot.interact(
                () -> {
                    StackPane root = new StackPane(view);
                    root.setStyle(
                            String.format(
                                    Locale.ROOT, "-fx-font-size: %.0fpx;", Appearance.BASE_TEXT));
                    Scene scene = new Scene(root, width, height);
                    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                    scene.getStylesheets().addAll(sheet("css/base.css"), sheet("css/light.css"));
                    stage.setScene(scene);
                    // An earlier test may have left its own with the stage, which all share.
                    stage.setMinWidth(0);
                    stage.setMinHeight(0);
                    stage.setMaximized(false);
                    stage.sizeToScene();
                    stage.show();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String sheet(String name) {
        return ViewStage.class.getClassLoader().getResource(name).toExternalForm();
    }

    public FxRobot robot() {
        return robot;
    }

    /** Does something on the FX thread and waits for it. */
    public void interact(Runnable action) {
        robot.interact(action);
    }

    public <N extends Node> N node(String id) {
        return robot.lookup("#" + id).query();
    }

    public String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    /** Whether a node is there, and none that holds it is hidden. */
    public boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(ViewStage::isShown);
    }

    private static boolean isShown(Node of) {
        for (Node node = of; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Clicks the middle of a node. */
    public void click(String id) {
        robot.clickOn("#" + id);
    }

    /** Puts text in the place of a field's and presses Enter. */
    public void enter(String id, String text) {
        interact(
                () -> {
                    TextField field = node(id);
                    field.requestFocus();
                    field.setText(text);
                    field.fireEvent(new ActionEvent());
                });
    }

    /** Presses a button, though it may be out of sight. */
    public void press(String id) {
        interact(() -> this.<ButtonBase>node(id).fire());
    }

    /** Chooses an entry of a list. */
    public void choose(String id, int index) {
        interact(() -> this.<ComboBox<?>>node(id).getSelectionModel().select(index));
    }

    /** Where a node is in the window. */
    public Bounds bounds(String id) {
        return bounds(node(id));
    }

    public static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /** Waits until a condition holds on the FX thread. */
    public void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("never came true: " + what, e);
        }
    }

    public void stop() {
        robot.interact(
                () -> {
                    stage.hide();
                    stage.setScene(null);
                });
    }
}
