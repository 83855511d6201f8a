/** Which classes the network takes for which, from the number to the pictures behind it. */
package fude.ui.confusion;
