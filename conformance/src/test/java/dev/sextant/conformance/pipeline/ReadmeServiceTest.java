package dev.sextant.conformance.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import dev.sextant.dsl.Observability;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service that the README adds compiles as it stands there, is short, and appears everywhere that it should. */
class ReadmeServiceTest {

    private static final String SERVICE = "newsletter-service";

    @Test
    void appearsEverywhere(@TempDir Path folder) throws Exception {
        String source = sourceInReadme();
        assertThat(source.lines().filter(line -> !line.isBlank()).count()).isLessThan(25);
        List<Observability> definitions = new ArrayList<>(Pipeline.example());
        // Whoever follows the README has it in the example already.
        definitions.removeIf(definition -> definition.getClass().getSimpleName().equals("NewsletterTeam"));
        definitions.add(compiled(folder, source));
        assertThat(Pipeline.generate(folder.resolve("out"), definitions).failed())
                .isFalse();
        SortedMap<String, String> files = Pipeline.content(folder.resolve("out"));
        for (String environment : List.of("production", "staging")) {
            String top = environment + "/monitoring/";
            assertThat(files).containsKey(top + "prometheus/service-monitors/" + SERVICE + "-monitor.yaml");
            assertThat(files.get(top + "prometheus/rules/alerting-rules.yaml"))
                    .contains("newsletter_queue_length{job=\"" + SERVICE + "\"}");
            assertThat(files.get(top + "prometheus/rules/recording-rules.yaml"))
                    .contains("service: " + SERVICE + "\n      severity: critical\n      slo: availability");
            for (String mentioning : List.of(
                    "prometheus/rules/recording-rules.yaml",
                    "prometheus/rule-resources/alerting-rules.yaml",
                    "grafana/dashboards/service-overview.json",
                    "grafana/dashboards/resource-utilization.json",
                    "grafana/dashboards/slo-sli.json",
                    "loki/" + (environment.equals("production") ? "promtail-config.yaml" : "config.alloy"),
                    "kustomization.yaml")) {
                assertThat(files.get(top + mentioning)).as(mentioning).contains(SERVICE);
            }
        }
    }

    private static Observability compiled(Path folder, String source) throws Exception {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("src")).resolve("NewsletterTeam.java"), source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ReadmeServiceTest.class.getClassLoader())) {
            return (Observability) loader.loadClass("com.example.shop.NewsletterTeam")
                    .getDeclaredConstructor()
                    .newInstance();
        }
    }

    private static String sourceInReadme() throws IOException {
        Matcher block = Pattern.compile("(?s) *```java\n( *package com\\.example\\.shop;.*?)```")
                .matcher(Files.readString(Repository.root().resolve("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1).stripIndent();
    }
}
