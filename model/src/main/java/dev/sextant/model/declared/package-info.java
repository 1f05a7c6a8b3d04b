/** What the teams' files say, with the place of every statement, before defaults and environments are applied. */
@NullMarked
package dev.sextant.model.declared;

import org.jspecify.annotations.NullMarked;
