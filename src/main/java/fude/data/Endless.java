package fude.data;

import fude.text.Named;

/** Whether every epoch has new images, of the same classes, from the data set's source. */
public enum Endless implements Named {
    /** Where there is a source, unless somebody needs images that come again. */
    AUTO,
    ON,
    OFF;
}
