/** What the run has come to, in words. */
package fude.ui.result;
