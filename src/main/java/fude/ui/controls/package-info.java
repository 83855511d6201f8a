/** Small controls that several features use. */
package fude.ui.controls;
