/**
 * What is said of a run as it stands, and of settings before they are run: rules, without a window.
 */
@NullMarked
package fude.lab.coach;

import org.jspecify.annotations.NullMarked;
