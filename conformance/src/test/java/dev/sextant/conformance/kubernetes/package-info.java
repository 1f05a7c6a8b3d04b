/** Custom resources against the official CRDs, and the kustomization against the files that there are. */
@NullMarked
package dev.sextant.conformance.kubernetes;

import org.jspecify.annotations.NullMarked;
