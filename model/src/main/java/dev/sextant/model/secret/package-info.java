/** References to secrets. A secret's value has no form here, so none can end up in what is generated. */
@NullMarked
package dev.sextant.model.secret;

import org.jspecify.annotations.NullMarked;
