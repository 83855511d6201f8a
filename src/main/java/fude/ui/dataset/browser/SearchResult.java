package fude.ui.dataset.browser;

/**
 * What was found for a filter.
 *
 * @param means null where they were not asked for
 * @param position where the picked image is among the images found; −1 for nowhere
 */
record SearchResult(Selection selection, ClassMeans means, int position) {

    /**
     * Goes through the whole data set: never on the FX thread.
     *
     * @param withMeans whether the mean images are wanted
     * @param known means found before; null for none
     * @param picked the image to be found again; −1 for none
     */
    static SearchResult of(Filter filter, boolean withMeans, ClassMeans known, int picked) {
        Selection selection = Selection.of(filter);
        int position = picked < 0 ? -1 : selection.positionOf(picked);
        if (!withMeans) {
            return new SearchResult(selection, null, position);
        }
        Filter all = selection.filter().ofEveryClass();
        boolean same = known != null && known.filter().equals(all);
        return new SearchResult(selection, same ? known : ClassMeans.of(all), position);
    }
}
