package fude.lab.time;

import fude.lab.setting.Plan;
import fude.nn.NetworkSpec;
import fude.training.augment.Augmentation;

/**
 * What an epoch costs, in multiplications: those of the products, and of the rest as many as take
 * the same time.
 *
 * @param images learned from
 * @param learning from them
 * @param measuring afterwards
 */
public record Workload(int images, double learning, double measuring) {
    /** Forward, and backward to weights and inputs. */
    private static final int PASSES = 3;

    /** Moving a parameter. */
    private static final int STEP = 10;

    /** Whatever is done once for each batch. */
    private static final double BATCH = 100_000;

    /** Fetching and scaling an image. */
    private static final double IMAGE = 10_000;

    /** Making or distorting one. */
    private static final double FRESH_IMAGE = 200_000;

    /**
     * @param plan without problems
     * @param data all of it
     */
    public static Workload ofEpoch(Plan plan, DataSize data) {
        DataSize chosen = data.chosen(plan.choice());
        double images = chosen.training();
        double parameters = network(plan, chosen).parameters();
        double steps = Math.ceil(images / plan.config().batchSizeOf(chosen.training()));
        double learning =
                images * (PASSES * parameters + (hasFreshImages(plan, data) ? FRESH_IMAGE : IMAGE))
                        + steps * (STEP * parameters + BATCH);
        return new Workload(chosen.training(), learning, chosen.test() * (parameters + IMAGE));
    }

    static NetworkSpec network(Plan plan, DataSize chosen) {
        return new NetworkSpec(
                chosen.inputs(),
                plan.layers(),
                plan.loss().outputs(chosen.classes()),
                plan.initialization(),
                plan.loss());
    }

    private static boolean hasFreshImages(Plan plan, DataSize data) {
        return !plan.config().augmentation().equals(Augmentation.NONE)
                || data.writes() && plan.choice().isEndless();
    }

    /** How much is learned from one image. */
    double perImage() {
        return learning / images;
    }

    /** To learn and to measure. */
    public double whole() {
        return learning + measuring;
    }
}
