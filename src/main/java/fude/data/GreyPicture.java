package fude.data;

/**
 * A picture as it was read.
 *
 * @param grey width × height values, 0 black to 255 white, row by row
 */
public record GreyPicture(int width, int height, int[] grey) {}
