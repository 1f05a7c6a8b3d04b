package dev.sextant.engine.resolve.dashboard;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.model.dashboard.Threshold;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.promql.typed.InstantVector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Puts a panel together; half the width and eight rows unless said otherwise. */
final class PanelBuilder {

    private final String key;
    private final String title;
    private final String description;
    private final Panel.Kind kind;
    private final Unit unit;
    private int width = 12;
    private int height = 8;
    private Threshold.Color base = Threshold.Color.GREEN;
    private final List<Query> queries = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();

    private PanelBuilder(String key, String title, String description, Panel.Kind kind, Unit unit) {
        this.key = key;
        this.title = title;
        this.description = description;
        this.kind = kind;
        this.unit = unit;
    }

    static PanelBuilder timeSeries(String key, String title, String description, Unit unit) {
        return new PanelBuilder(key, title, description, Panel.Kind.TIME_SERIES, unit);
    }

    static PanelBuilder stat(String key, String title, String description, Unit unit) {
        return new PanelBuilder(key, title, description, Panel.Kind.STAT, unit).size(6, 4);
    }

    static PanelBuilder gauge(String key, String title, String description, Unit unit) {
        return new PanelBuilder(key, title, description, Panel.Kind.GAUGE, unit).size(6, 6);
    }

    static PanelBuilder table(String key, String title, String description, Unit unit) {
        return new PanelBuilder(key, title, description, Panel.Kind.TABLE, unit);
    }

    static PanelBuilder logs(String key, String title, String description) {
        return new PanelBuilder(key, title, description, Panel.Kind.LOGS, Unit.NONE).size(24, 10);
    }

    PanelBuilder size(int columns, int rows) {
        width = columns;
        height = rows;
        return this;
    }

    /** Adds a query over the dashboard's time range; its rates look back as far as Grafana's step needs. */
    PanelBuilder query(InstantVector value, String legend) {
        queries.add(new Query.Prometheus(RateInterval.in(value), legend, false));
        return this;
    }

    /** Adds a query for the newest value only. */
    PanelBuilder now(InstantVector value, String legend) {
        queries.add(new Query.Prometheus(RateInterval.in(value), legend, true));
        return this;
    }

    /** Adds a query whose ranges are meant as they are. */
    PanelBuilder nowWithFixedRange(InstantVector value, String legend) {
        queries.add(new Query.Prometheus(value.expr(), legend, true));
        return this;
    }

    PanelBuilder query(Query query) {
        queries.add(query);
        return this;
    }

    /** Shows values below the first threshold as bad. */
    PanelBuilder badWhenLow() {
        base = Threshold.Color.RED;
        return this;
    }

    PanelBuilder from(String value, Threshold.Color color) {
        thresholds.add(new Threshold(new BigDecimal(value), color));
        return this;
    }

    Panel build() {
        return new Panel(key, title, description, kind, unit, width, height, queries, base, thresholds);
    }
}
