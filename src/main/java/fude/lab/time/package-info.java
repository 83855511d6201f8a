/** How long runs take on this machine, told from the runs that it has made. */
@NullMarked
package fude.lab.time;

import org.jspecify.annotations.NullMarked;
