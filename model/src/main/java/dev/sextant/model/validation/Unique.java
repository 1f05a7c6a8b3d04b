package dev.sextant.model.validation;

import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.HashMap;
import java.util.Map;

/** Reports the second and every further use of a name, together with the place of the first. */
final class Unique {

    private final Diagnostics diagnostics;
    private final Code code;
    private final String hint;
    private final Map<String, CallSite> first = new HashMap<>();

    Unique(Diagnostics diagnostics, Code code, String hint) {
        this.diagnostics = diagnostics;
        this.code = code;
        this.hint = hint;
    }

    /** Notes {@code name}; {@code what} is how it is called in the message, name included. */
    void use(String name, String what, CallSite site) {
        CallSite earlier = first.putIfAbsent(name, site);
        if (earlier != null) {
            diagnostics.add(Diagnostic.error(code, site, what + " is declared twice")
                    .alsoAt(earlier)
                    .hint(hint));
        }
    }
}
