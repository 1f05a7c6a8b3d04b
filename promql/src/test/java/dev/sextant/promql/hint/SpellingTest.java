package dev.sextant.promql.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.function.FunctionTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final Map<String, List<String>> VOCABULARIES = Map.of(
            "rule", List.of("record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations"),
            "group", List.of("name", "interval", "query_offset", "limit", "labels", "rules"),
            "file", List.of("groups"),
            "resource", List.of("apiVersion", "kind", "metadata", "spec", "status"),
            "slo",
                    List.of(
                            "name",
                            "description",
                            "objective",
                            "labels",
                            "sli",
                            "alerting",
                            "page_alert",
                            "ticket_alert",
                            "error_query",
                            "total_query",
                            "disable"),
            "openslo",
                    List.of(
                            "budgetingMethod",
                            "timeWindow",
                            "targetPercent",
                            "timeSliceTarget",
                            "timeSliceWindow",
                            "displayName",
                            "alertPolicies",
                            "indicatorRef"),
            "template",
                    List.of(
                            "first",
                            "humanize",
                            "humanize1024",
                            "humanizeDuration",
                            "humanizePercentage",
                            "label",
                            "match",
                            "printf",
                            "query",
                            "reReplaceAll",
                            "stripPort",
                            "title",
                            "toUpper",
                            "value"),
            "variable", List.of("$labels", "$value", "$externalLabels", "$externalURL"),
            "unit", List.of("ms", "s", "m", "h", "d", "w", "y"),
            "promql",
                    Stream.concat(
                                    FunctionTable.functions().keySet().stream(),
                                    Arrays.stream(AggregationOp.values()).map(AggregationOp::symbol))
                            .toList());

    @ParameterizedTest
    @CsvSource(textBlock = """
            rule,     expt,                 expr
            rule,     expo,                 expr
            rule,     exp,                  expr
            rule,     exprs,                expr
            rule,     epxr,                 expr
            rule,     Expr,                 expr
            rule,     fro,                  for
            rule,     forr,                 for
            rule,     FOR,                  for
            rule,     label,                labels
            rule,     labls,                labels
            rule,     lables,               labels
            rule,     lable,                labels
            rule,     recrod,               record
            rule,     records,              record
            rule,     alrt,                 alert
            rule,     alerts,               alert
            rule,     lert,                 alert
            rule,     anotations,           annotations
            rule,     annotation,           annotations
            rule,     annotaitons,          annotations
            rule,     keepFiringFor,        keep_firing_for
            rule,     keep-firing-for,      keep_firing_for
            rule,     keep_firing,          keep_firing_for
            rule,     keep_firng_for,       keep_firing_for
            group,    intervall,            interval
            group,    nmae,                 name
            group,    rule,                 rules
            group,    limits,               limit
            group,    queryoffset,          query_offset
            group,    query_ofset,          query_offset
            file,     group,                groups
            file,     gruops,               groups
            resource, apiversion,           apiVersion
            resource, api_version,          apiVersion
            resource, metdata,              metadata
            resource, specs,                spec
            resource, knid,                 kind
            resource, stats,                status
            slo,      pageAlert,            page_alert
            slo,      errors_query,         error_query
            slo,      objectve,             objective
            slo,      disabled,             disable
            openslo,  timewindow,           timeWindow
            openslo,  budgettingMethod,     budgetingMethod
            openslo,  time_slice_target,    timeSliceTarget
            openslo,  alertPolicys,         alertPolicies
            promql,   raet,                 rate
            promql,   FLOOR,                floor
            promql,   Sum_over_time,        sum_over_time
            promql,   sumOverTime,          sum_over_time
            promql,   sum_overtime,         sum_over_time
            promql,   avg_over_tme,         avg_over_time
            promql,   max_over_tiem,        max_over_time
            promql,   increse,              increase
            promql,   irat,                 irate
            promql,   histogram_quantil,    histogram_quantile
            promql,   histogramm_quantile,  histogram_quantile
            promql,   histogram_qauntile,   histogram_quantile
            promql,   label_replce,         label_replace
            promql,   lable_replace,        label_replace
            promql,   abscent,              absent
            promql,   stdev,                stddev
            promql,   quantil,              quantile
            promql,   top_k,                topk
            promql,   topn,                 topk
            promql,   summ,                 sum
            promql,   smu,                  sum
            promql,   sums,                 sum
            promql,   avgg,                 avg
            promql,   counts,               count
            promql,   bottom,               bottomk
            promql,   predict_liner,        predict_linear
            template, humanise,             humanize
            template, humanizeDuraton,      humanizeDuration
            template, humanisePercentage,   humanizePercentage
            template, humanize_duration,    humanizeDuration
            template, prinft,               printf
            template, toupper,              toUpper
            template, reReplace_all,        reReplaceAll
            variable, $label,               $labels
            variable, $Labels,              $labels
            variable, $lables,              $labels
            variable, $values,              $value
            variable, $val,                 $value
            variable, $external_labels,     $externalLabels
            variable, $externalUrl,         $externalURL
            """)
    void isMeant(String vocabulary, String written, String meant) {
        assertThat(nearest(vocabulary, written)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            rule,     foo
            rule,     bar
            rule,     for2
            rule,     far
            rule,     form
            rule,     or
            rule,     ale
            rule,     alarm
            rule,     query
            rule,     levels
            rule,     severity
            rule,     summary
            rule,     rename
            rule,     runbook
            rule,     expression
            rule,     port
            group,    game
            group,    source_tenants
            group,    evaluation
            group,    partial_response_strategy
            file,     route
            resource, data
            resource, step
            resource, replicas
            slo,      windows
            slo,      plugin
            openslo,  target
            openslo,  service
            promql,   per_second
            promql,   mean
            promql,   mean_over_time
            promql,   median_over_time
            promql,   tmin_over_time
            promql,   mode_over_time
            promql,   iqr_over_time
            promql,   count_le_over_time
            promql,   sum2_over_time
            promql,   log
            promql,   log1p
            promql,   exp2
            promql,   atan2
            promql,   rand
            promql,   date
            promql,   pow
            promql,   mod
            promql,   now
            promql,   if
            promql,   foo
            promql,   bound
            promql,   counter
            promql,   average
            promql,   percentile
            promql,   label_set
            promql,   group_by
            promql,   rate5m
            promql,   http_requests_total
            template, lower
            template, default
            template, quote
            template, humanize1000
            template, job
            template, instance
            template, table
            variable, $x
            variable, $job
            variable, $externalFoo
            unit,     min
            unit,     sec
            unit,     hr
            unit,     mo
            """)
    void isAnother(String vocabulary, String written) {
        assertThat(nearest(vocabulary, written)).isEmpty();
    }

    private static List<String> nearest(String vocabulary, String written) {
        return Spelling.nearest(written, VOCABULARIES.getOrDefault(vocabulary, List.of())).stream()
                .toList();
    }

    @Test
    void whatIsFarTooLongIsNoSlip() {
        assertThat(Spelling.nearest("a".repeat(100_000), List.of("aaaaaaaaaaaa")))
                .isEmpty();
    }
}
