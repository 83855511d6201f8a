/** Games with the network: how few pixels change its answer, and teaching it one drawing. */
package fude.ui.play;
