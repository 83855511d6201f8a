package fude.ui.inside.health;

import fude.data.Data;
import fude.data.Samples;
import fude.nn.NetworkSpec;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.kept.EpochLayers;
import fude.training.kept.KeptMoment;
import fude.training.study.GradientNoise;
import fude.ui.inside.InsideWords;
import fude.ui.inside.LookedMoment;
import fude.ui.inside.TrainingSamples;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import fude.ui.task.LatestOnly;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** How the layers have done over the epochs, and on request how much chance is in a batch. */
final class HealthViewModel {
    /** Another request of the same thread waits at most about this long. */
    private static final long BLOCK_NANOS = 50_000_000;

    /** The same for every moment, so that they are compared by the same sample. */
    private static final long SEED = 1;

    final Lab lab;
    private final LatestOnly<Noise> worker;

    /** Whether anybody looks. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<List<EpochLayers>> history =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Noise> noise = new ReadOnlyObjectWrapper<>();

    /** What is being worked out; null for nothing. */
    private Measuring working;

    /**
     * Gradient noise, as far as it is known.
     *
     * @param of what is being worked out, or was
     * @param epoch finished epochs of the moment that it is about
     * @param batch finished batches of the epoch at hand
     * @param progress 0 to 1
     */
    record Noise(
            Measuring of,
            int epoch,
            int batch,
            List<GradientNoise.Cosines> found,
            double progress) {

        boolean isDone() {
            return progress >= 1;
        }
    }

    /**
     * Works gradient noise out; its network and arrays are there from the first stretch to the
     * last.
     */
    private static final class Measuring {
        private final NetworkSpec spec;
        private final KeptMoment at;
        private final Supplier<Samples> training;
        private GradientNoise noise;

        Measuring(NetworkSpec spec, KeptMoment at, Supplier<Samples> training) {
            this.spec = spec;
            this.at = at;
            this.training = training;
        }

        /** Before the first stretch. */
        Noise begun() {
            return new Noise(this, at.epoch(), at.batch(), List.of(), 0);
        }

        /** One stretch; on the thread of the worker. */
        Noise goOn() {
            if (noise == null) {
                noise = new GradientNoise(spec, at.weights(), training.get(), SEED);
            }
            long end = System.nanoTime() + BLOCK_NANOS;
            do {
                noise.goOn();
            } while (!noise.isDone() && System.nanoTime() - end < 0);
            Noise so = new Noise(this, at.epoch(), at.batch(), noise.found(), noise.progress());
            if (so.isDone()) {
                noise = null;
            }
            return so;
        }
    }

    /**
     * @param thread works gradient noise out, in short stretches
     */
    HealthViewModel(Lab lab, Executor thread) {
        this.lab = lab;
        this.worker = new LatestOnly<>(thread, this::found);
        Changes.follow(this::follow, lab.snapshotProperty(), inSight);
    }

    /** The epochs that are known, in order. */
    ReadOnlyObjectProperty<List<EpochLayers>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Null until it was asked for, and for another run. */
    ReadOnlyObjectProperty<Noise> noiseProperty() {
        return noise.getReadOnlyProperty();
    }

    private void follow() {
        TrainingSnapshot now = lab.snapshot();
        if (now == null) {
            working = null;
            noise.set(null);
        }
        if (!inSight.get()) {
            return;
        }
        List<EpochLayers> next = now == null ? List.of() : now.moments().layers();
        if (next != history.get()) {
            history.set(next);
        }
    }

    /** The places of the layers that do something when the network answers. */
    List<Integer> layers() {
        NetworkSpec spec = lab.momentProperty().get().spec();
        if (spec == null) {
            return List.of();
        }
        return IntStream.rangeClosed(0, spec.layers().size())
                .filter(i -> !spec.layer(i).isForTrainingOnly())
                .boxed()
                .toList();
    }

    String name(int layer, Texts texts) {
        NetworkSpec spec = lab.momentProperty().get().spec();
        return InsideWords.of(texts, spec, lab).layer(layer);
    }

    /** Whether the run has an earlier or present moment whose gradients can be looked at. */
    boolean canMeasureNoise() {
        return LookedMoment.isThere(lab);
    }

    /** How many samples gradients are compared with. */
    int sample() {
        Data data = lab.dataProperty().get();
        return data == null
                ? GradientNoise.SAMPLE
                : Math.min(GradientNoise.SAMPLE, data.trainingSize());
    }

    /** Works out how much chance is in a batch, at the moment that is looked at. */
    void measureNoise() {
        if (!canMeasureNoise()) {
            return;
        }
        KeptMoment at = LookedMoment.of(lab);
        NetworkSpec spec = lab.snapshot().predictor().spec();
        working = new Measuring(spec, at, TrainingSamples.of(lab));
        noise.set(working.begun());
        goOn(working);
    }

    private void goOn(Measuring what) {
        worker.request(what::goOn);
    }

    private void found(Noise next) {
        if (next.of() != working) {
            return;
        }
        noise.set(next);
        if (next.isDone()) {
            working = null;
        } else {
            goOn(next.of());
        }
    }
}
