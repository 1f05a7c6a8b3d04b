package dev.sextant.model.resolved;

import dev.sextant.model.platform.Storage;
import java.util.Optional;

/**
 * Grafana.
 *
 * @param replicas how many of it run, at least one
 * @param storage the volume for its database
 * @param host the public host name, reached by HTTPS; not reachable from outside where absent
 * @param adminSecret the Kubernetes Secret with the administrator's account under {@code admin-user} and
 *     {@code admin-password}
 */
public record GrafanaServer(int replicas, Storage storage, Optional<String> host, String adminSecret) {}
