/** The shapes of the ten digits as people write them. */
package fude.ink.allograph;
