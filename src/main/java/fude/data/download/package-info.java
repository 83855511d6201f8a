/**
 * Published data sets from mirrors, checked by their digests. The only package that uses the
 * network.
 */
@NullMarked
package fude.data.download;

import org.jspecify.annotations.NullMarked;
