package fude.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is set by hand while a run goes on. Where there is too much of it the newest takes
 * the place of the one before, so that what is in force is always known.
 */
final class Interventions {
    private final List<Intervention> list = new ArrayList<>();

    /** What is in force before a batch. */
    void record(Intervention now) {
        if (!list.isEmpty()) {
            Intervention last = list.get(list.size() - 1);
            if (last.learningRate() == now.learningRate()
                    && last.targetEpoch() == now.targetEpoch()) {
                return;
            }
            if (last.isAt(now.epoch(), now.batch()) && !last.isChosenBatch()) {
                list.remove(list.size() - 1);
            }
        }
        add(now);
    }

    private void add(Intervention now) {
        if (list.size() == Intervention.MAX_COUNT) {
            list.remove(list.size() - 1);
        }
        list.add(now);
    }

    /** A chosen batch, with what is in force. */
    void recordChosen(int epoch, int batch, List<Integer> images) {
        Intervention last = list.get(list.size() - 1);
        add(new Intervention(epoch, batch, last.learningRate(), last.targetEpoch(), images));
    }

    void restore(List<Intervention> from) {
        list.clear();
        list.addAll(from);
    }

    List<Intervention> list() {
        return List.copyOf(list);
    }
}
