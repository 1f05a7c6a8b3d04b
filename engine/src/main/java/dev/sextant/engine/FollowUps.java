package dev.sextant.engine;

import dev.sextant.source.Code;
import dev.sextant.source.Diagnostics;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is found missing only because a definition failed. While one has, nobody can tell whether the receiver, team or
 * environment that is missing is declared in the part of it that did not run, nor what else it would have said.
 */
final class FollowUps {

    private static final Set<Code> CAUSES = EnumSet.of(Code.DEFINITION_FAILED, Code.DEFINITION_NOT_USABLE);

    private static final Set<Code> CONSEQUENCES = EnumSet.of(
            Code.VALUE_MISSING,
            Code.UNKNOWN_ENVIRONMENT,
            Code.UNKNOWN_TEAM,
            Code.UNKNOWN_RECEIVER,
            Code.NOBODY_NOTIFIED,
            Code.SMTP_MISSING,
            Code.SLO_WINDOW_NOT_COVERED);

    private FollowUps() {}

    /** Removes what may be a mere consequence of a definition that failed. */
    static void drop(Diagnostics diagnostics) {
        if (diagnostics.sorted().stream().anyMatch(found -> CAUSES.contains(found.code()))) {
            diagnostics.removeIf(found -> CONSEQUENCES.contains(found.code()));
        }
    }
}
