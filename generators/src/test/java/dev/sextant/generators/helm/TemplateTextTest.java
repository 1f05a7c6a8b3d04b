package dev.sextant.generators.helm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTextTest {

    @Test
    void whatLooksLikeATemplateIsHandedOverAsText() {
        assertThat(TemplateText.literal("{{ .Release.Name }}")).isEqualTo("{{`{{`}} .Release.Name }}");
    }

    @Test
    void everythingElseStays() {
        assertThat(TemplateText.literal("eu-1 {x} }}")).isEqualTo("eu-1 {x} }}");
    }
}
