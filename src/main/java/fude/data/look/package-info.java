/** What a file or folder of somebody's own was understood as: told, and open to other decisions. */
@NullMarked
package fude.data.look;

import org.jspecify.annotations.NullMarked;
