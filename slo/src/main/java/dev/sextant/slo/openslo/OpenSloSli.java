package dev.sextant.slo.openslo;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.Measured;
import dev.sextant.slo.MeasuredEvents;
import dev.sextant.slo.MeasuredSamples;
import dev.sextant.slo.MeasuredShare;
import dev.sextant.slo.TimeSlices;
import dev.sextant.slo.Windowed;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;

/**
 * What an indicator is in OpenSLO, where it stands in three places.
 *
 * @param metric the metric of the SLI
 * @param budgetingMethod how it spends the budget
 * @param objective what the objective says of it, without its target
 */
record OpenSloSli(FieldsBuilder metric, String budgetingMethod, FieldsBuilder objective) {

    static OpenSloSli of(Indicator indicator) {
        return indicator.accept(new Indicator.Visitor<>() {
            @Override
            public OpenSloSli events(Indicator.Events events) {
                return occurrences(ratio("bad", events.bad(), events.total()));
            }

            @Override
            public OpenSloSli errorRatio(Indicator.ErrorRatio ratio) {
                return occurrences(raw("failure", ratio.errorRatio()));
            }

            @Override
            public OpenSloSli timeSlices(TimeSlices slices) {
                return sliced(slices);
            }
        });
    }

    private static OpenSloSli occurrences(FieldsBuilder metric) {
        return new OpenSloSli(metric, "Occurrences", Tree.map());
    }

    private static OpenSloSli sliced(TimeSlices slices) {
        FieldsBuilder objective = Tree.map();
        FieldsBuilder metric = slices.measured().accept(new Measured.Visitor<>() {
            @Override
            public FieldsBuilder events(MeasuredEvents events) {
                return ratio(events.good() ? "good" : "bad", events.counted(), events.total());
            }

            @Override
            public FieldsBuilder share(MeasuredShare share) {
                return raw(share.good() ? "success" : "failure", share.ratio());
            }

            @Override
            public FieldsBuilder samples(MeasuredSamples samples) {
                objective.put("op", operator(samples.meets())).put("value", samples.bound());
                return Tree.map().put("thresholdMetric", OpenSloQuery.of(samples.value()));
            }
        });
        slices.target().ifPresent(target -> objective.put("timeSliceTarget", target));
        objective.put("timeSliceWindow", OpenSloDuration.of(slices.slice()));
        return new OpenSloSli(metric, slices.target().isPresent() ? "Timeslices" : "RatioTimeslices", objective);
    }

    private static FieldsBuilder ratio(String counted, Windowed some, Windowed all) {
        return Tree.map()
                .put(
                        "ratioMetric",
                        Tree.map().put(counted, OpenSloQuery.of(some)).put("total", OpenSloQuery.of(all)));
    }

    private static FieldsBuilder raw(String type, Windowed share) {
        return Tree.map().put("ratioMetric", Tree.map().put("rawType", type).put("raw", OpenSloQuery.of(share)));
    }

    private static String operator(BinaryOp op) {
        return switch (op) {
            case LESS -> "lt";
            case LESS_OR_EQUAL -> "lte";
            case GREATER -> "gt";
            case GREATER_OR_EQUAL -> "gte";
            default -> throw new IllegalArgumentException("OpenSLO has no word for " + op);
        };
    }
}
