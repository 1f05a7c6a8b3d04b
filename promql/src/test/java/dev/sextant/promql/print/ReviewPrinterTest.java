package dev.sextant.promql.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewPrinterTest {
    private static String review(String text) {
        String printed = ReviewPrinter.print(Promql.parse(text).orThrow());
        assertThat(Promql.parse(printed).orThrow()).isEqualTo(Promql.parse(text).orThrow());
        return printed;
    }

    @Test
    void commentsStandAboveWhatFollowsThem() {
        assertThat(review("# high\nsum(a) # rate\n > 1 # end")).isEqualTo("""
                        # high
                        # end
                        sum(a)
                          # rate
                          > 1""");
        assertThat(review("sum by (x) ( # first\n rate(foo[5m]) # second\n )")).isEqualTo("""
                        sum by (x) (
                          # first
                          # second
                          rate(foo[5m])
                        )""");
        assertThat(review("a # x\n or b # y\n and on(z) c")).isEqualTo("""
                        a
                        # x
                        or
                        b
                        # y
                        and on (z)
                        c""");
    }

    @Test
    void printingACommentedExpressionTwiceChangesNothing() {
        for (String text : List.of(
                "f # q\n{a=\"b\", # c\n c=\"d\"} + 2",
                "- # m\n a",
                "foo[5m: # s\n 1m]",
                "label_join( # x\n a, \"b\", # y\n \"c\" # z\n)",
                "histogram_quantile(0.9, # why\n sum(x)) > 1",
                "time( # c\n)",
                "sum(a) # z\n by (q) + # p\n (b # r\n)",
                "a + b # 1\n * c # 2\n ^ d # 3\n unless e")) {
            String printed = review(text);
            assertThat(ReviewPrinter.print(Promql.parse(printed).orThrow())).isEqualTo(printed);
            assertThat(printed.lines()
                            .filter(line -> line.strip().startsWith("#"))
                            .count())
                    .isEqualTo(text.chars().filter(c -> c == '#').count());
        }
    }

    @Test
    void shortExpressionsStayOnOneLine() {
        assertThat(review("up{job='a'}==0")).isEqualTo("up{job=\"a\"} == 0");
        assertThat(review("process_resident_memory_bytes > 1.5e9")).isEqualTo("process_resident_memory_bytes > 1.5e9");
    }

    @Test
    void aThresholdStandsAloneBehindALongLeftSide() {
        assertThat(review("histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m]))) > 0.5"))
                .isEqualTo("""
                        histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m])))
                          > 0.5""");
    }

    @Test
    void anErrorRatioHasOneOperatorOnALine() {
        assertThat(review("sum by (service) (rate(http_requests_total{service=\"order-service\",status=~\"5..\"}[5m]))"
                        + " / sum by (service) (rate(http_requests_total{service=\"order-service\"}[5m])) > 0.01"))
                .isEqualTo("""
                        sum by (service) (
                          rate(http_requests_total{service="order-service", status=~"5.."}[5m])
                        )
                          / sum by (service) (rate(http_requests_total{service="order-service"}[5m]))
                          > 0.01""");
    }

    @Test
    void setOperatorsStandBetweenWhatTheyJoin() {
        assertThat(
                        review(
                                "slo:error_ratio:rate1h{slo=\"availability\"} > 14.4 * 0.001 and slo:error_ratio:rate5m{slo=\"availability\"} > 0.0144"))
                .isEqualTo("""
                        slo:error_ratio:rate1h{slo="availability"} > 14.4 * 0.001
                        and
                        slo:error_ratio:rate5m{slo="availability"}
                          > 0.0144""");
    }

    @Test
    void longSelectorsAreBroken() {
        assertThat(
                        review(
                                "rate(apiserver_request_sli_duration_seconds_bucket{job=\"apiserver\",verb=~\"LIST|GET\",scope=\"cluster\"}[2h] offset 1d)"))
                .isEqualTo("""
                        rate(
                          apiserver_request_sli_duration_seconds_bucket{
                            job="apiserver",
                            verb=~"LIST|GET",
                            scope="cluster"
                          }[2h] offset 1d
                        )""");
    }

    @Test
    void aChangedThresholdIsOneChangedLine() {
        String text = "max by (pod) (container_memory_bytes / container_limit_bytes) * 100 > ";
        String[] before = review(text + "90").split("\n", -1);
        String[] after = review(text + "85.5").split("\n", -1);
        assertThat(after).hasSameSizeAs(before);
        int changed = 0;
        for (int i = 0; i < before.length; i++) {
            changed += before[i].equals(after[i]) ? 0 : 1;
        }
        assertThat(changed).isEqualTo(1);
    }
}
