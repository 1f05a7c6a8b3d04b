package dev.sextant.slo;

import java.util.Optional;

/**
 * What tells one SLO from all others that a Prometheus evaluates.
 *
 * @param namespace where the service is, for those of whom there is one in several; absent if its name is enough
 * @param service that promises
 * @param name of what is promised, unique within the service
 */
public record SloIdentity(Optional<String> namespace, String service, String name) {

    /** Returns the identity of an SLO whose service there is once. */
    public static SloIdentity of(String service, String name) {
        return new SloIdentity(Optional.empty(), service, name);
    }

    /** Returns {@code orders}, or {@code orders in shop-eu}: who promises, for people. */
    public String who() {
        return namespace.map(where -> service + " in " + where).orElse(service);
    }

    /** Returns {@code shop-orders}, or {@code shop-orders in shop-eu}: both names in one, for people. */
    @Override
    public String toString() {
        return id() + namespace.map(where -> " in " + where).orElse("");
    }

    /** Returns {@code shop-orders}, which Sloth and OpenSLO know an SLO by, whatever its namespace. */
    public String id() {
        return service + "-" + name;
    }
}
