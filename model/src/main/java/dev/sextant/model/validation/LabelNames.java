package dev.sextant.model.validation;

import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;

/** What is said about a label name that cannot be one. */
final class LabelNames {

    private LabelNames() {}

    static Diagnostic invalid(String name, CallSite site) {
        return Diagnostic.error(Code.INVALID_LABEL_NAME, site, "'" + name + "' is not a label name")
                .hint("use letters, digits and '_', not beginning with a digit");
    }
}
