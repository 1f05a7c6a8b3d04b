package dev.sextant.yaml.read;

/**
 * A position of the cursor.
 *
 * @param at index in the text, in UTF-16 units
 * @param count how many characters are in front of it
 * @param line of YAML, from 0
 * @param column how many characters are in front of it on its line
 */
record Mark(int at, int count, int line, int column) {}
