/** The settings of learning, group by group. */
package fude.training.config;
