/** What is observed and how: the vocabulary that all rooms share. */
@NullMarked
package dev.sextant.model;

import org.jspecify.annotations.NullMarked;
