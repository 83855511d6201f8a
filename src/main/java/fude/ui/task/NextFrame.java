package fude.ui.task;

import javafx.animation.AnimationTimer;

/** Waits for what has been put into the window to be on the screen. */
public final class NextFrame {
    /** A frame is on the screen when the one after it begins. */
    private static final int FRAMES = 2;

    private NextFrame() {}

    /** Calls back, on the FX thread, once the next frame has been drawn. */
    public static void shown(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
