package fude.ui.inside;

/** The shape in which numbers of a network's input are shown. */
public final class PictureShape {
    private PictureShape() {}

    /**
     * The columns of the data's images where they fit, or of a square; else one row.
     *
     * @param inputs numbers in one sample
     * @param ofData columns of an image of the data; 0 where there is none
     */
    public static int columns(int inputs, int ofData) {
        int root = (int) Math.round(Math.sqrt(inputs));
        return ofData > 0 && inputs % ofData == 0 ? ofData : root * root == inputs ? root : inputs;
    }
}
