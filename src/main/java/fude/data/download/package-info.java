/**
 * Published data sets from mirrors, checked by their digests. The only package that uses the
 * network.
 */
package fude.data.download;
