/** Whether the layers learn well: gradients, updates and activations over the epochs. */
package fude.ui.inside.health;
