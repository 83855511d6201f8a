/** The window: the list of its features, where each stands, its keys, look and stage. */
package fude.ui.window;
