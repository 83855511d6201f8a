/** Images and labels from CSV files. */
package fude.data.csv;
