/** The coach's rules, one symptom and its cause each, and the words they share. */
package fude.lab.coach.rules;
