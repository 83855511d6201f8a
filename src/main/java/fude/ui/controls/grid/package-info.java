/** Numbers as pictures: blue for, orange against, ink for activations. */
package fude.ui.controls.grid;
