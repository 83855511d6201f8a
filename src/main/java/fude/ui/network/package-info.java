/** The network as a stack of layer cards. */
package fude.ui.network;
