package fude.training.kept;

import fude.training.measure.LayerStatistics;
import java.util.List;

/**
 * How the layers did at the end of an epoch.
 *
 * @param epoch counted from 1
 * @param layers each layer of the spec, the output layer last
 */
public record EpochLayers(int epoch, List<LayerStatistics> layers) {}
