package acme.shop;

import static acme.shop.Finding.error;
import static acme.shop.Finding.warning;
import static acme.shop.Shop.PRODUCTION;
import static acme.shop.Shop.STAGING;
import static dev.sextant.dsl.Dsl.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Observability;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.secret.SecretKey;
import dev.sextant.source.Code;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final Source HERE = Source.of(NotificationTest.class);
    private static final String PLAIN =
            "use 1 to 100 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit";

    @Test
    void aRouteLeadsToAReceiverThatExists() {
        Observability team = Shop.team(orders -> {
            orders.slack("orders-slack", "#orders", secret("slack", "orders"));
            orders.route(AlertSeverity.CRITICAL, "orders-oncall"); // <- route
            orders.in(STAGING, staging -> {
                staging.route(AlertSeverity.CRITICAL, "order-slack"); // <- staging route
            });
        });

        assertThat(Finding.in(Shop.platform(), team))
                .containsExactly(
                        error(
                                Code.UNKNOWN_RECEIVER,
                                "team 'orders' routes critical alerts to an unknown receiver 'orders-oncall'",
                                "declared are operations, orders-slack",
                                HERE.at("route")),
                        error(
                                Code.UNKNOWN_RECEIVER,
                                "team 'orders' routes critical alerts to an unknown receiver 'order-slack'",
                                "declared are operations, orders-slack",
                                HERE.at("staging route")));
    }

    @Test
    void theDefaultReceiverExists() {
        Observability file = workspace -> workspace.platform(
                "shop",
                platform ->
                        platform.alerting(alerting -> alerting.defaultReceiver("operations"))); // <- default receiver

        assertThat(Finding.in(file))
                .containsExactly(error(
                        Code.UNKNOWN_RECEIVER,
                        "the default receiver is an unknown receiver 'operations'",
                        "no receiver is declared; add one with email(…) or slack(…)",
                        HERE.at("default receiver")));
    }

    @Test
    void aReceiverIsDeclaredOnceInTheWholeWorkspace() {
        Observability platform = Shop.platform(shop -> shop.alerting(alerting -> {
            alerting.slack("alarm", "#operations", secret("slack", "operations")); // <- platform's
        }));
        Observability team = Shop.team(orders -> {
            orders.slack("alarm", "#orders", secret("slack", "orders")); // <- team's
        });

        assertThat(Finding.in(platform, team))
                .containsExactly(error(
                        Code.DUPLICATE_RECEIVER,
                        "receiver 'alarm' is declared twice",
                        "give one of them another name",
                        HERE.at("team's"),
                        HERE.at("platform's")));
    }

    @Test
    void aTeamIsDescribedOnce() {
        Observability first = workspace -> workspace.team("orders", team -> {}); // <- first team
        Observability second = workspace -> workspace.team("orders", team -> {}); // <- second team

        assertThat(Finding.in(Shop.platform(), first, second))
                .containsExactly(error(
                        Code.DUPLICATE_TEAM,
                        "team 'orders' is declared twice",
                        "describe a team in one place",
                        HERE.at("second team"),
                        HERE.at("first team")));
    }

    @Test
    void aReceiverCanReachSomebody() {
        assertThat(Finding.in(
                        Shop.platform(),
                        Shop.team(team -> team.email("nobody") // <- no address
                                .email("typo", "orders.example.com") // <- no at
                                .email("list", "a@example.com, b@example.com") // <- list
                                .slack("channel", "orders", secret("slack", "orders")) // <- channel
                                .slack("null", "#orders", secret("slack", "orders")) // <- null
                                .slack("path", "#orders", secret("../etc", "orders")) // <- secret
                                .slack("key", "#orders", secret("slack", "..")) // <- key
                                .email("two words", "a@example.com")))) // <- name
                .containsExactly(
                        error(
                                Code.VALUE_MISSING,
                                "receiver 'nobody' has no address",
                                "email(name, address, …)",
                                HERE.at("no address")),
                        error(
                                Code.INVALID_NAME,
                                "'orders.example.com' is not a mail address",
                                "write one address per parameter, name@host",
                                HERE.at("no at")),
                        error(
                                Code.INVALID_NAME,
                                "'a@example.com, b@example.com' is not a mail address",
                                "write one address per parameter, name@host",
                                HERE.at("list")),
                        error(
                                Code.INVALID_NAME,
                                "'orders' is not a Slack channel",
                                "write it with its '#'",
                                HERE.at("channel")),
                        error(
                                Code.INVALID_NAME,
                                "receiver name 'null' is not allowed",
                                PLAIN + "; 'null' is reserved for the receiver that tells nobody",
                                HERE.at("null")),
                        error(
                                Code.INVALID_NAME,
                                "secret('../etc', 'orders') cannot be a key of a Kubernetes Secret",
                                "a Secret's name has lower-case letters, digits, '-' and '.'; a key has letters, digits,"
                                        + " '-', '_' and '.'",
                                HERE.at("secret")),
                        error(
                                Code.INVALID_NAME,
                                "secret('slack', '..') cannot be a key of a Kubernetes Secret",
                                "a Secret's name has lower-case letters, digits, '-' and '.'; a key has letters, digits,"
                                        + " '-', '_' and '.'",
                                HERE.at("key")),
                        error(
                                Code.INVALID_NAME,
                                "receiver name 'two words' is not allowed",
                                PLAIN + "; 'null' is reserved for the receiver that tells nobody",
                                HERE.at("name")));
    }

    @Test
    void mailNeedsAServerInEveryEnvironment() {
        Observability file = workspace -> {
            workspace.environments(PRODUCTION, STAGING);
            workspace.platform(
                    "shop",
                    platform -> platform.alerting(alerting -> {
                        alerting.email("operations", "operations@example.com"); // <- mail
                        alerting.defaultReceiver("operations");
                        alerting.in(PRODUCTION, production -> {
                            production.smtp("smtp.example.com", 0, "alerts@example.com"); // <- port
                        });
                    }));
        };

        assertThat(Finding.in(file))
                .containsExactly(
                        error(
                                Code.SMTP_MISSING,
                                "receiver 'operations' sends mail, but staging has no mail server",
                                "add alerting(a -> a.smtp(server, port, from)) to the platform",
                                HERE.at("mail")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "the mail server's port is 0",
                                "use 1 to 65535",
                                HERE.at("port")));
    }

    @Test
    void theMailServersPasswordIsAPossibleSecret() {
        SecretKey password = secret("SMTP", "password");
        Observability file = workspace -> workspace.platform(
                "shop",
                platform -> platform.alerting(alerting -> {
                    alerting.slack("operations", "#operations", secret("slack", "operations"));
                    alerting.defaultReceiver("operations");
                    alerting.smtp("smtp.example.com", 587, "alerts@example.com", "alerts", password); // <- password
                }));

        assertThat(Finding.in(file))
                .containsExactly(error(
                        Code.INVALID_NAME,
                        "secret('SMTP', 'password') cannot be a key of a Kubernetes Secret",
                        "a Secret's name has lower-case letters, digits, '-' and '.'; a key has letters, digits,"
                                + " '-', '_' and '.'",
                        HERE.at("password")));
    }

    @Test
    void mailWithoutAnyPlatformHasNoServer() {
        Observability team = workspace ->
                workspace.team("orders", file -> file.email("orders-mail", "orders@example.com")); // <- team's mail

        assertThat(Finding.in(team))
                .containsExactly(error(
                        Code.SMTP_MISSING,
                        "receiver 'orders-mail' sends mail, but production has no mail server",
                        "add alerting(a -> a.smtp(server, port, from)) to the platform",
                        HERE.at("team's mail")));
    }

    @Test
    void thatNobodyWouldBeToldIsAWarningForEachEnvironment() {
        Observability file = workspace ->
                workspace.environments(PRODUCTION, STAGING).platform("shop", platform -> {}); // <- platform

        assertThat(Finding.in(file))
                .containsExactly(
                        warning(
                                Code.NOBODY_NOTIFIED,
                                "in production nobody is told about alerts that no team's route takes",
                                "add alerting(a -> a.defaultReceiver(…))",
                                HERE.at("platform")),
                        warning(
                                Code.NOBODY_NOTIFIED,
                                "in staging nobody is told about alerts that no team's route takes",
                                "add alerting(a -> a.defaultReceiver(…))",
                                HERE.at("platform")));
    }

    @Test
    void thatNobodyWouldBeToldIsAWarningWithoutAPlatformToo() {
        assertThat(Finding.in(
                        workspace -> workspace.team("orders", team -> {}),
                        workspace -> workspace.service(
                                "orders", service -> service.team("orders").runtime(ServiceRuntime.JAVA))))
                .containsExactly(warning(
                        Code.NOBODY_NOTIFIED,
                        "nobody is told about alerts that no team's route takes",
                        "add workspace.platform(name, p -> p.alerting(a -> a.defaultReceiver(…)))"));
    }
}
