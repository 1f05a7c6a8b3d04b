/** What the command reads from programs and writes for them. */
@NullMarked
package dev.sextant.cli.json;

import org.jspecify.annotations.NullMarked;
