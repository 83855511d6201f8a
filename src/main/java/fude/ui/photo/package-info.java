/** Digits on a photograph or any other picture, found and read. */
package fude.ui.photo;
