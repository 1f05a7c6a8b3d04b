package dev.sextant.slo.read;

import dev.sextant.slo.ServiceLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * An SLO that was read.
 *
 * @param level what it says; its site is the line of the file that it begins in
 * @param resource the resource that held it; absent unless it is {@link SpecKind#SLOTH_KUBERNETES}
 * @param namesWindow whether the file says over which window it promises; otherwise the options do
 * @param kind how it was written
 */
public record ImportedSlo(ServiceLevel level, Optional<Resource> resource, boolean namesWindow, SpecKind kind) {
    public ImportedSlo {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(kind, "kind");
    }
}
