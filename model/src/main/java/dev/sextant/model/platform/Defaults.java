package dev.sextant.model.platform;

import dev.sextant.model.quantity.ByteSize;
import dev.sextant.model.quantity.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** What holds for a part of the platform of which nothing is said. */
public final class Defaults {

    /** The name of what is observed, where no platform is declared. */
    public static final String PLATFORM_NAME = "platform";

    /** The namespace of the stack. */
    public static final String NAMESPACE = "monitoring";

    /** The namespace of the services. */
    public static final String SERVICES_NAMESPACE = "default";

    /** How many of each component run. */
    public static final int REPLICAS = 1;

    /** How long Prometheus keeps samples. */
    public static final Duration RETENTION = Duration.ofDays(45);

    /** How often targets are scraped and rules evaluated. */
    public static final Duration INTERVAL = Duration.ofSeconds(30);

    /** How long logs are kept. */
    public static final Duration LOG_RETENTION = Duration.ofDays(14);

    /** How long traces are kept. */
    public static final Duration TRACE_RETENTION = Duration.ofDays(7);

    /** After how long an alert that goes on is sent again. */
    public static final Duration REPEAT_INTERVAL = Duration.ofHours(4);

    /** The share of requests that are traced. */
    public static final Percent SAMPLING = new Percent(BigDecimal.TEN);

    public static final Storage PROMETHEUS_STORAGE = gibibytes(50);
    public static final Storage ALERTMANAGER_STORAGE = gibibytes(1);
    public static final Storage GRAFANA_STORAGE = gibibytes(10);
    public static final Storage LOG_STORAGE = gibibytes(50);
    public static final Storage TRACE_STORAGE = gibibytes(20);

    /** The Secret with Grafana's administrator account. */
    public static final String GRAFANA_ADMIN_SECRET = "grafana-admin";

    /** The container port that serves a service's metrics, and the path. */
    public static final int METRICS_PORT = 8080;

    public static final String METRICS_PATH = "/metrics";

    private Defaults() {}

    private static Storage gibibytes(long count) {
        return new Storage(ByteSize.gibibytes(count), Optional.empty());
    }
}
