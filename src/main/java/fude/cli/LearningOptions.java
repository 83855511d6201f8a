package fude.cli;

import fude.nn.OptimizerSpec;
import fude.training.TrainingConfig;
import picocli.CommandLine.Option;

/** How to learn, as the terminal names it: an option for every field of the configuration. */
final class LearningOptions {
    @Option(
            names = "--optimizer",
            paramLabel = "NAME",
            defaultValue = "adam",
            descriptionKey = "cli.optimizer")
    private String optimizer;

    @Option(
            names = "--learning-rate",
            paramLabel = "RATE",
            defaultValue = "0.001",
            descriptionKey = "cli.learning-rate")
    private double learningRate;

    @Option(
            names = "--batch-size",
            paramLabel = "N",
            defaultValue = "64",
            descriptionKey = "cli.batch-size")
    private int batchSize;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "10",
            descriptionKey = "cli.epochs")
    private int epochs;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.seed")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "auto|N",
            defaultValue = "auto",
            descriptionKey = "cli.threads")
    private String threads;

    @Option(
            names = "--momentum",
            paramLabel = "FRACTION",
            defaultValue = "0.9",
            descriptionKey = "cli.momentum")
    private double momentum;

    @Option(
            names = "--beta1",
            paramLabel = "FRACTION",
            defaultValue = "0.9",
            descriptionKey = "cli.beta1")
    private double beta1;

    @Option(
            names = "--beta2",
            paramLabel = "FRACTION",
            defaultValue = "0.999",
            descriptionKey = "cli.beta2")
    private double beta2;

    @Option(
            names = "--epsilon",
            paramLabel = "NUMBER",
            defaultValue = "1e-8",
            descriptionKey = "cli.epsilon")
    private double epsilon;

    /**
     * @throws UsageException naming the option that is out of range
     */
    TrainingConfig config() throws UsageException {
        TrainingConfig config =
                new TrainingConfig(optimizer(), learningRate, batchSize, epochs, seed, threads());
        UsageException.throwIfAny(config.problems());
        return config;
    }

    private OptimizerSpec optimizer() throws UsageException {
        return switch (optimizer) {
            case "adam" -> new OptimizerSpec.Adam(beta1, beta2, epsilon);
            case "sgd" -> new OptimizerSpec.Sgd();
            case "momentum" -> new OptimizerSpec.Momentum(momentum);
            default ->
                    throw UsageException.of(
                            "cli.one-of",
                            "--optimizer",
                            OptimizerSpec.all().stream().map(OptimizerSpec::id).toList());
        };
    }

    private int threads() throws UsageException {
        if (threads.equals("auto")) {
            return 0;
        }
        try {
            int count = Integer.parseInt(threads);
            return count == 0 ? -1 : count;
        } catch (NumberFormatException e) {
            throw UsageException.of("cli.bad-value", "--threads", threads);
        }
    }
}
