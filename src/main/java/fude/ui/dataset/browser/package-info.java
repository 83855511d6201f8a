/** The data as a grid of images, and one image large. */
package fude.ui.dataset.browser;
