/** Language, theme, colours, style classes. */
package fude.ui.look;
