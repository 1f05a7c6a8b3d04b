/** What is generated, read by the programs that will read it: promtool and amtool. */
@NullMarked
package dev.sextant.conformance.tools;

import org.jspecify.annotations.NullMarked;
