/**
 * The window: what its features share, namely the state of the lab, texts, colours and small
 * controls. Each feature has a room of its own below; features know this room and not one another,
 * but for {@code window}, which places them.
 */
package fude.ui;
