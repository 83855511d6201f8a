package fude.data.numbers;

import java.util.random.RandomGenerator;

/** Makes built-in points. */
final class PointMaker {
    private PointMaker() {}

    static NumberSplit make(SmallProblem problem, Shape shape) {
        RandomGenerator chance = Chance.of(problem);
        int count = (int) problem.get(Option.POINTS);
        int classes = (int) problem.get(Option.CLASSES);
        double noise = problem.get(Option.NOISE);
        double[] coordinates = new double[2 * count];
        int[] labels = new int[count];
        int next = 0;
        for (int label = 0; label < classes; label++) {
            int ofClass = countOf(label, classes, problem.get(Option.BALANCE), count);
            for (int i = 0; i < ofClass; i++) {
                double[] point = shape.point(label, classes, (i + 1.0) / ofClass, chance);
                coordinates[2 * next] = point[0] + noise * chance.nextGaussian();
                coordinates[2 * next + 1] = point[1] + noise * chance.nextGaussian();
                labels[next++] = label;
            }
        }
        return Chance.split(
                problem,
                NumberTable.points(2, coordinates, Shape.classNames(classes), labels),
                chance,
                Frame.PLANE,
                shape.curve());
    }

    /** How many points a class has: the first one its share, the others as many each. */
    private static int countOf(int label, int classes, double balance, int count) {
        double first = balance == 0 ? 1.0 / classes : balance / 100;
        double before = label == 0 ? 0 : first + (1 - first) * (label - 1) / (classes - 1);
        double upTo = first + (1 - first) * label / (classes - 1);
        return (int) (Math.round(upTo * count) - Math.round(before * count));
    }
}
