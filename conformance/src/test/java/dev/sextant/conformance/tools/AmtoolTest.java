package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Alertmanager's own checker loads every configuration, and routes alerts to those who are meant to be told. */
class AmtoolTest {

    @ParameterizedTest
    @MethodSource("configurations")
    void acceptsConfiguration(Path configuration) throws Exception {
        Tool.Answer answer = Tool.named("amtool").run("check-config", configuration.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).contains("SUCCESS");
    }

    @Test
    void refusesARouteToNobodyKnown(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(
                folder.resolve("broken.yaml"),
                Files.readString(configurations().get(0)).replace("receiver: orders-slack", "receiver: nobody-known"));
        Tool.Answer answer = Tool.named("amtool").run("check-config", broken.toString());
        assertThat(answer.exitCode()).as(answer.output()).isNotZero();
        assertThat(answer.output()).contains("nobody-known");
    }

    @ParameterizedTest
    @CsvSource({
        "production, orders-oncall, team=orders severity=critical service=order-service alertname=OrdersStalled",
        "production, orders-slack, team=orders severity=warning service=order-service alertname=ResponseTimeHigh",
        "staging, orders-slack, team=orders severity=critical service=order-service alertname=OrdersStalled",
        "production, null, team=orders severity=info service=order-service alertname=Note",
        "production, null, alertname=Watchdog severity=none",
        "production, platform-mail, alertname=KubeNodeNotReady severity=warning",
        "staging, platform-slack, alertname=KubeNodeNotReady severity=warning"
    })
    void tellsWhoIsMeant(String environment, String receiver, String labels) throws Exception {
        Path configuration =
                Repository.root().resolve("out/" + environment + "/monitoring/alertmanager/alertmanager-config.yaml");
        List<String> arguments = new ArrayList<>(List.of(
                "config", "routes", "test", "--config.file=" + configuration, "--verify.receivers=" + receiver));
        arguments.addAll(List.of(labels.split(" ")));
        Tool.Answer answer = Tool.named("amtool").run(arguments.toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output().strip()).isEqualTo(receiver);
    }

    static List<Path> configurations() {
        List<Path> files = Repository.files("out", "*/monitoring/alertmanager/alertmanager-config.yaml");
        assertThat(files).as("generated Alertmanager configurations").hasSize(2);
        return files;
    }
}
