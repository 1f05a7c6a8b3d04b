package dev.sextant.rulefile;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.StringText;
import dev.sextant.promql.template.TemplateCheck;
import dev.sextant.promql.template.TemplateProblem;
import dev.sextant.promql.template.Templates;
import dev.sextant.rulefile.RuleForm.Demand;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rules. */
final class RuleReader {
    private final Report report;
    private final ValueReader values;
    private final FieldReader fields;
    private final LabelReader labelReader;
    private final RuleForm form;
    private final Dialect dialect;
    /** By text: through aliases one text can come a hundred thousand times. */
    private final Map<String, ParseResult> expressions = new HashMap<>();

    private final Map<String, TemplateCheck> templates = new HashMap<>();

    RuleReader(DocumentReading reading, LabelReader labels, RuleForm form) {
        this.report = reading.report();
        this.values = reading.values();
        this.fields = reading.fields();
        this.labelReader = labels;
        this.form = form;
        this.dialect = reading.dialect();
    }

    /** The rule, if it is clear what it is called, whether it records or alerts, and what it evaluates. */
    Optional<Rule> rule(YamlMap map, String described) {
        Fields rule = fields.known(map, form.rule());
        Optional<LocatedText> recordText = text(rule, "record");
        Optional<LocatedText> alertText = text(rule, "alert");
        Optional<LocatedText> record = recordText.filter(text -> !text.isEmpty());
        Optional<LocatedText> alert = alertText.filter(text -> !text.isEmpty());
        report.reading(described
                + alert.or(() -> record)
                        .map(name -> ", " + StringText.quote(name.value()))
                        .orElse(""));
        if (record.isPresent() && alert.isPresent()) {
            report.add(
                    Kind.RECORD_OR_ALERT,
                    rule.laterOf("record", "alert"),
                    "only one of 'record' and 'alert' must be set");
        } else if (recordText.isPresent() && alertText.isPresent() && record.isEmpty() && alert.isEmpty()) {
            Place place = rule.has("record") ? rule.keyPlace("record") : rule.keyPlace("alert");
            String message =
                    form.rule().has("record") ? "one of 'record' or 'alert' must be set" : "field 'alert' must be set";
            report.add(Kind.RECORD_OR_ALERT, place, message);
        }
        Optional<RuleExpr> expr = expr(rule);
        Optional<Duration> holdingFor = duration(rule, "for");
        Optional<Duration> keepFiringFor = duration(rule, "keep_firing_for");
        List<NamedText> labels = labelReader.labels(rule);
        List<NamedText> annotations = labelReader.annotations(rule);
        record.ifPresent(name -> checkRecording(rule, name, annotations, holdingFor, keepFiringFor));
        if (alert.isPresent()) {
            labels.forEach(label -> checkTemplate("label", label));
            annotations.forEach(annotation -> checkTemplate("annotation", annotation));
        }
        if (expr.isEmpty() || record.isPresent() == alert.isPresent()) {
            return Optional.empty();
        }
        RuleExpr found = expr.get();
        return record.<Rule>map(name -> new RecordingRule(rule.place(), name, found, labels))
                .or(() -> alert.map(name ->
                        new AlertingRule(rule.place(), name, found, holdingFor, keepFiringFor, labels, annotations)));
    }

    /** The empty text where the field is missing; nothing where it holds no text, which is reported. */
    private Optional<LocatedText> text(Fields rule, String field) {
        Optional<YamlNode> value = rule.value(field);
        return value.isEmpty() ? Optional.of(LocatedText.at(rule.place(), "")) : values.text(value.get(), field);
    }

    private Optional<Duration> duration(Fields rule, String field) {
        return rule.value(field).flatMap(value -> values.duration(value, field));
    }

    private Optional<RuleExpr> expr(Fields rule) {
        Optional<LocatedText> found = form.demands(Demand.EXPRESSION_IS_TEXT) || !rule.has("expr")
                ? text(rule, "expr")
                : rule.value("expr").flatMap(value -> values.textOrInteger(value, "expr"));
        if (found.filter(LocatedText::isEmpty).isPresent()) {
            report.add(Kind.EXPR_MISSING, rule.keyPlace("expr"), "field 'expr' must be set in rule");
        }
        return found.filter(text -> !text.isEmpty()).flatMap(this::parse);
    }

    private Optional<RuleExpr> parse(LocatedText text) {
        ParseResult result = expressions.computeIfAbsent(text.value(), expression -> Promql.parse(expression, dialect));
        for (PromqlError error : result.errors()) {
            Kind kind = error.kind() == PromqlError.Kind.LIMIT ? Kind.LIMIT : Kind.PROMQL;
            String prefix = kind == Kind.LIMIT ? "expression not checked: " : "could not parse expression: ";
            report.add(kind, text, error.span(), prefix + error.message(), error.hint());
        }
        Optional<Expr> tree = result.expr();
        return tree.map(expr -> new RuleExpr(text, expr));
    }

    private void checkRecording(
            Fields rule,
            LocatedText record,
            List<NamedText> annotations,
            Optional<Duration> holdingFor,
            Optional<Duration> keepFiringFor) {
        if (!annotations.isEmpty()) {
            notForRecording(rule, "annotations");
        }
        if (holdingFor.filter(time -> !time.isZero()).isPresent()) {
            notForRecording(rule, "for");
        }
        if (keepFiringFor.filter(time -> !time.isZero()).isPresent()) {
            notForRecording(rule, "keep_firing_for");
        }
        boolean possible = labelReader.isMetricName(record.value())
                && (!form.demands(Demand.PLAIN_METRIC_NAMES) || Promql.isMetricName(record.value()));
        if (!possible) {
            report.add(Kind.RECORD_NAME, record.place(), "invalid recording rule name: " + record);
        }
        if (record.value().contains("{") || record.value().contains("}")) {
            report.add(
                    Kind.RECORD_NAME,
                    record.place(),
                    "braces present in the recording rule name; should it be in expr?: " + record);
        }
    }

    private void notForRecording(Fields rule, String field) {
        report.add(
                Kind.NOT_FOR_RECORDING,
                rule.keyPlace(field),
                "invalid field '" + field + "' in recording rule",
                "only alerting rules have it");
    }

    private void checkTemplate(String sort, NamedText text) {
        TemplateCheck check = templates.computeIfAbsent(
                text.value().value(), template -> Templates.check(template, dialect.version()));
        for (TemplateProblem problem : check.problems()) {
            Kind kind = problem.kind() == TemplateProblem.Kind.LIMIT ? Kind.LIMIT : Kind.TEMPLATE;
            template(kind, sort, text, problem);
        }
        check.failures().forEach(failure -> template(Kind.TEMPLATE_EXPANSION, sort, text, failure));
    }

    private void template(Kind kind, String sort, NamedText text, TemplateProblem problem) {
        report.add(
                kind,
                text.value(),
                problem.span(),
                sort + " " + StringText.quote(text.name().value()) + ": " + problem.message(),
                problem.hint());
    }
}
