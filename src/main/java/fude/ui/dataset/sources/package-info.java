/** Where data come from: files, folders, downloads. */
package fude.ui.dataset.sources;
