/** What the cluster sees: the stack's addresses, volume claims, and the kustomization that ties the files together. */
@NullMarked
package dev.sextant.generators.kubernetes;

import org.jspecify.annotations.NullMarked;
