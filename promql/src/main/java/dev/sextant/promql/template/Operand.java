package dev.sextant.promql.template;

import org.jspecify.annotations.Nullable;

/**
 * One of the words of a command.
 *
 * @param token its first token
 * @param meaning what it is
 * @param string its value, if it is a string constant
 * @param executable whether a value can be piped into it
 */
record Operand(Token token, Meaning meaning, @Nullable String string, boolean executable) {}
