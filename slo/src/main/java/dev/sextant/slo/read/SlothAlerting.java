package dev.sextant.slo.read;

import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Notice;
import dev.sextant.slo.read.ImportProblem.Code;
import java.util.Optional;
import java.util.TreeMap;

/** Reads how an SLO of Sloth alerts: both alerts are on unless they are disabled. */
final class SlothAlerting {
    private static final BurnRateAlerts PLAIN = new BurnRateAlerts(
            "", new TreeMap<>(), new TreeMap<>(), Optional.of(Notice.PLAIN), Optional.of(Notice.PLAIN));

    private final SlothFields names;
    private final Labels labels;

    SlothAlerting(SlothFields names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    BurnRateAlerts read(Fields slo) {
        Optional<Value> given = slo.get("alerting");
        if (given.isEmpty()) {
            nameMissing(slo, "alerting");
            return PLAIN;
        }
        return given.get().fields(names.alerting()).map(this::alerting).orElse(PLAIN);
    }

    private BurnRateAlerts alerting(Fields alerting) {
        Optional<Notice> page = notice(alerting, names.name("page_alert"));
        Optional<Notice> ticket = notice(alerting, names.name("ticket_alert"));
        String name = alerting.text("name").map(LocatedText::value).orElse("");
        if (name.isEmpty() && (page.isPresent() || ticket.isPresent())) {
            nameMissing(alerting, "name");
        }
        return new BurnRateAlerts(
                name,
                labels.alertLabels(alerting, "labels"),
                labels.annotations(alerting, "annotations"),
                page,
                ticket);
    }

    private void nameMissing(Fields owner, String field) {
        owner.error(
                Code.MISSING,
                field,
                "the alerts have no name",
                "write alerting.name, or disable: true under both " + names.name("page_alert") + " and "
                        + names.name("ticket_alert"));
    }

    private Optional<Notice> notice(Fields alerting, String field) {
        Optional<Value> given = alerting.get(field);
        if (given.isEmpty()) {
            return Optional.of(Notice.PLAIN);
        }
        return given.get()
                .fields(names.alert())
                .filter(alert -> !isDisabled(alert))
                .map(alert ->
                        new Notice(labels.alertLabels(alert, "labels"), labels.annotations(alert, "annotations")));
    }

    /** What is written under a disabled alert is of no use, but it has to be right. */
    private boolean isDisabled(Fields alert) {
        boolean disabled = alert.flag("disable", false);
        if (disabled) {
            labels.alertLabels(alert, "labels");
            labels.annotations(alert, "annotations");
        }
        return disabled;
    }
}
