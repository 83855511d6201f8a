package fude.lab;

import org.jspecify.annotations.Nullable;

/**
 * Where a run's first weights come from, if not from its seed: they are those that answered at a
 * moment of another run.
 *
 * @param run id of that run's card; null where it has none
 * @param epoch finished epochs of that moment
 * @param batch finished batches of the epoch at hand
 */
public record Beginning(@Nullable String run, int epoch, int batch) {}
