/** Pictures as grey levels, and data sets from folders of them. */
package fude.data.pictures;
