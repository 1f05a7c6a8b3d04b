package dev.sextant.generators.helm;

/** Texts that a chart hands to Helm's {@code tpl} function, which takes <code>{{</code> for the start of a template. */
final class TemplateText {

    private TemplateText() {}

    /**
     * Returns {@code text} so that {@code tpl} gives it back unchanged. The braces are put into a raw Go string, since
     * quotation marks would not survive the YAML that the chart renders in between.
     */
    static String literal(String text) {
        return text.replace("{{", "{{`{{`}}");
    }
}
