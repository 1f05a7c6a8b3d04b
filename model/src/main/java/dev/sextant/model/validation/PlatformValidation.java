package dev.sextant.model.validation;

import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.PlatformDeclaration;
import dev.sextant.model.declared.PrometheusDeclaration;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.Storage;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.quantity.ByteSize;
import dev.sextant.model.quantity.Percent;
import dev.sextant.promql.Promql;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The stack's components have possible sizes, and the ones that are past their end of life are pointed out. */
final class PlatformValidation {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final Diagnostics diagnostics;
    private final Ranges ranges;

    PlatformValidation(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.ranges = new Ranges(diagnostics);
    }

    void check(WorkspaceDeclaration workspace) {
        List<PlatformDeclaration> platforms = workspace.platforms();
        for (PlatformDeclaration extra : platforms.subList(Math.min(1, platforms.size()), platforms.size())) {
            diagnostics.add(Diagnostic.error(Code.DUPLICATE_PLATFORM, extra.site(), "the platform is declared twice")
                    .alsoAt(platforms.get(0).site())
                    .hint("describe it in one place"));
        }
        platforms.forEach(this::checkPlatform);
    }

    private void checkPlatform(PlatformDeclaration platform) {
        if (!Names.isDnsLabel(platform.name())) {
            diagnostics.add(Diagnostic.error(
                            Code.INVALID_NAME,
                            platform.site(),
                            "platform name '" + platform.name() + "' is not a DNS label")
                    .hint(Names.DNS_LABEL_HINT));
        }
        ranges.dnsLabel(platform.namespace(), "namespace");
        ranges.dnsLabel(platform.servicesNamespace(), "services namespace");
        checkPrometheus(platform.prometheus());
        ranges.atLeastOne(platform.alerting().replicas(), "number of Alertmanager replicas");
        storage(platform.alerting().storage());
        ranges.positive(platform.alerting().repeatInterval(), "repeat interval");
        host(platform.alerting().host());
        ranges.atLeastOne(platform.grafana().replicas(), "number of Grafana replicas");
        storage(platform.grafana().storage());
        host(platform.grafana().host());
        ranges.dnsLabel(platform.grafana().adminSecret(), "secret");
        storage(platform.logs().storage());
        wholeDays(platform.logs().retention(), "log retention");
        storage(platform.traces().storage());
        ranges.positive(platform.traces().retention(), "trace retention");
        host(platform.traces().host());
        for (Sited<Percent> sampling : Values.of(platform.traces().sampling())) {
            if (sampling.value().value().signum() < 0 || sampling.value().compareTo(Percent.HUNDRED) > 0) {
                ranges.outOfRange(sampling.site(), "the sampled share is " + sampling.value(), "use 0 % to 100 %");
            }
        }
        pointOutEndOfLife(platform);
    }

    private void checkPrometheus(PrometheusDeclaration prometheus) {
        ranges.atLeastOne(prometheus.replicas(), "number of Prometheus replicas");
        ranges.positive(prometheus.retention(), "retention");
        ranges.positive(prometheus.scrapeInterval(), "scrape interval");
        ranges.positive(prometheus.evaluationInterval(), "evaluation interval");
        storage(prometheus.storage());
        for (Sited<ByteSize> limit : Values.of(prometheus.retentionSize())) {
            if (limit.value().bytes() == 0) {
                // Prometheus reads 0 as "no limit", the opposite of what it says here.
                ranges.outOfRange(
                        limit.site(), "the retention size is 0", "use more than 0 bytes, or leave the call out");
            }
        }
        host(prometheus.host());
        for (Map.Entry<String, Layered<String>> label :
                prometheus.externalLabels().entrySet()) {
            if (!Promql.isLabelName(label.getKey())) {
                for (Sited<String> said : Values.of(label.getValue())) {
                    diagnostics.add(LabelNames.invalid(label.getKey(), said.site()));
                }
            }
        }
    }

    private void host(Layered<String> host) {
        for (Sited<String> said : Values.of(host)) {
            if (!Names.isDnsName(said.value())) {
                diagnostics.add(
                        Diagnostic.error(Code.INVALID_NAME, said.site(), "'" + said.value() + "' is not a host name")
                                .hint("write the name alone, without https:// and path"));
            }
        }
    }

    private void storage(Layered<Storage> storage) {
        for (Sited<Storage> said : Values.of(storage)) {
            if (said.value().size().bytes() == 0) {
                ranges.outOfRange(said.site(), "a volume has no size", "use more than 0 bytes");
            }
        }
    }

    /** Loki's table manager and compactor count in periods of 24 hours. */
    private void wholeDays(Layered<Duration> retention, String what) {
        ranges.positive(retention, what);
        for (Sited<Duration> said : Values.of(retention)) {
            if (Ranges.isTimeSpan(said.value()) && said.value().toSeconds() % DAY != 0) {
                diagnostics.add(
                        Diagnostic.error(Code.INVALID_DURATION, said.site(), what + " is not a whole number of days")
                                .hint("Loki drops logs by the day: use days(…)"));
            }
        }
    }

    private void pointOutEndOfLife(PlatformDeclaration platform) {
        for (Sited<LogCollector> said : Values.of(platform.logs().collector())) {
            if (said.value() == LogCollector.PROMTAIL) {
                diagnostics.add(Diagnostic.warning(
                                Code.END_OF_LIFE, said.site(), "Promtail is past its end of life (2026-03-02)")
                        .hint("collector(ALLOY) generates its successor"));
            }
        }
        for (Sited<TraceBackend> said : Values.of(platform.traces().backend())) {
            if (said.value() == TraceBackend.JAEGER_OPERATOR) {
                diagnostics.add(Diagnostic.warning(
                                Code.END_OF_LIFE,
                                said.site(),
                                "Jaeger v1 and its operator are past their end of life (2025-12-31)")
                        .hint("backend(JAEGER_V2) generates its successor"));
            }
        }
    }
}
