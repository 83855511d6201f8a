/** A hundred measured images by chance, with labels and answers. */
package fude.ui.dataset.hundred;
