/** How sure the network is, and how often it is right then. */
package fude.ui.confidence;
