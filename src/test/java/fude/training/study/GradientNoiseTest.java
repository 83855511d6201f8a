package fude.training.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.training.SmallRuns;
import fude.training.study.GradientNoise.Cosines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class GradientNoiseTest {

    private static GradientNoise noise(String layers, int images) {
        NetworkSpec spec = SmallRuns.spec(layers);
        List<float[]> weights = Network.of(spec, 1).copyState();
        var samples = SmallRuns.scaled(SmallRuns.images(images, 3));
        return new GradientNoise(spec, weights, samples, 7);
    }

    private static List<Cosines> found(GradientNoise noise) {
        double progress = 0;
        while (!noise.isDone()) {
            noise.goOn();
            assertTrue(noise.progress() > progress);
            progress = noise.progress();
        }
        assertEquals(1, progress, 1e-9);
        return noise.found();
    }

    @Test
    void aLargerBatchPointsMoreTheSameWay() {
        List<Cosines> found = found(noise("dense 12, dense 8 tanh", 3000));
        assertEquals(List.of(1, 4, 32, 256), found.stream().map(Cosines::batch).toList());
        for (int i = 0; i < found.size(); i++) {
            Cosines one = found.get(i);
            assertTrue(-1 <= one.low() && one.low() <= one.mean() && one.mean() <= one.high());
            assertTrue(one.high() <= 1 + 1e-6);
            assertTrue(i == 0 || one.mean() > found.get(i - 1).mean());
        }
        assertTrue(found.get(3).mean() > 0.9);
    }

    @Test
    void theWholeSampleIsItsOwnDirection() {
        List<Cosines> found = found(noise("dense 12", 256));
        assertEquals(1, found.get(3).mean(), 1e-4);
    }

    @Test
    void batchesThatTheDataHasNotAreLeftOut() {
        assertEquals(2, found(noise("dense 6, batchnorm, dropout 0.5", 20)).size());
    }

    @Test
    void whereNoGradientComesThroughThereIsNoCosine() {
        NetworkSpec spec = SmallRuns.spec("dense 4 step");
        List<float[]> zeros =
                Network.of(spec, 1).copyState().stream().map(w -> new float[w.length]).toList();
        var samples = SmallRuns.scaled(SmallRuns.images(40, 3));
        GradientNoise noise = new GradientNoise(spec, zeros, samples, 7);
        assertEquals(3, found(noise).size());
    }
}
