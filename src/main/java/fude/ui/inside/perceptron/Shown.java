package fude.ui.inside.perceptron;

import fude.training.perceptron.Gate;
import fude.training.perceptron.StepUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What is shown over the plane of x₁ and x₂.
 *
 * @param lines the units whose lines part the plane
 * @param answer what comes out, for what these units answer
 * @param third the third input, where there is one
 * @param row that is looked at
 * @param judged whether what comes out is held against the table
 */
record Shown(
        Gate gate,
        List<StepUnit> lines,
        ToIntFunction<List<Integer>> answer,
        int third,
        int row,
        boolean judged) {

    /**
     * A part of the plane in which one answer holds.
     *
     * @param corners of a convex area
     */
    record Area(List<double[]> corners, int answer) {}

    /** What a unit answers. */
    static Shown unit(Gate gate, StepUnit unit, int third, int row, boolean judged) {
        return new Shown(gate, List.of(unit), answers -> answers.get(0), third, row, judged);
    }

    /** What comes out for a row of the table. */
    int answer(List<Integer> x) {
        return answer.applyAsInt(lines.stream().map(unit -> unit.answer(x)).toList());
    }

    /** Whether a row of the table is in this plane. */
    boolean has(int ofRow) {
        return gate.inputs() < 3 || gate.row(ofRow).get(2) == third;
    }

    /** How far θ is from Σ without x₁ and x₂. */
    double rest(StepUnit unit) {
        return unit.threshold() - (gate.inputs() < 3 ? 0 : unit.weights().get(2) * third);
    }

    /** The parts into which the lines of the units part a square. */
    List<Area> areas(double low, double high) {
        List<double[]> square =
                List.of(
                        new double[] {low, low},
                        new double[] {high, low},
                        new double[] {high, high},
                        new double[] {low, high});
        List<Area> found = new ArrayList<>();
        part(square, List.of(), found);
        return found;
    }

    private void part(List<double[]> area, List<Integer> answers, List<Area> found) {
        if (area.size() < 3) {
            return;
        }
        if (answers.size() == lines.size()) {
            found.add(new Area(area, answer.applyAsInt(answers)));
            return;
        }
        for (int one = 0; one < 2; one++) {
            List<Integer> more = new ArrayList<>(answers);
            more.add(one);
            part(clipped(area, lines.get(answers.size()), one), more, found);
        }
    }

    /** The part of a convex area where a unit gives this answer (Sutherland and Hodgman 1974). */
    private List<double[]> clipped(List<double[]> area, StepUnit unit, int one) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < area.size(); i++) {
            double[] from = area.get(i);
            double[] to = area.get((i + 1) % area.size());
            double a = above(unit, from);
            double b = above(unit, to);
            if (a > 0 == (one == 1)) {
                kept.add(from);
            }
            if (a > 0 != b > 0) {
                double t = a / (a - b);
                kept.add(
                        new double[] {
                            from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])
                        });
            }
        }
        return kept;
    }

    private double above(StepUnit unit, double[] point) {
        return unit.weights().get(0) * point[0] + unit.weights().get(1) * point[1] - rest(unit);
    }
}
