package dev.sextant.generators.logs;

import java.util.List;

/** A step that a log line takes on its way to Loki. Promtail and Alloy have the same ones under like names. */
sealed interface Stage {

    /** Calls the method of {@code visitor} for this kind of stage. */
    <R> R accept(Visitor<R> visitor);

    /** Takes off what the container runtime puts before each line: time, stream and flags. */
    record Cri() implements Stage {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cri();
        }
    }

    /** Reads the line as a JSON object and extracts its fields of these names. */
    record Json(List<String> fields) implements Stage {
        public Json {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(fields);
        }
    }

    /** Reads the line as {@code key=value} pairs and extracts the values of these keys. */
    record Logfmt(List<String> fields) implements Stage {
        public Logfmt {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.logfmt(fields);
        }
    }

    /** Makes labels of extracted fields. A label's every value is a stream of its own: only for few values. */
    record Labels(List<String> fields) implements Stage {
        public Labels {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.labels(fields);
        }
    }

    /** Stores extracted fields beside the line, searchable but without a stream of their own. */
    record StructuredMetadata(List<String> fields) implements Stage {
        public StructuredMetadata {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.structuredMetadata(fields);
        }
    }

    /** Takes labels off. */
    record DropLabels(List<String> labels) implements Stage {
        public DropLabels {
            labels = List.copyOf(labels);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropLabels(labels);
        }
    }

    /**
     * Takes only some lines through further stages.
     *
     * @param selector a LogQL stream selector over the labels so far
     */
    record Match(String selector, List<Stage> stages) implements Stage {
        public Match {
            stages = List.copyOf(stages);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.match(selector, stages);
        }
    }

    /** One case per kind of stage. */
    interface Visitor<R> {
        R cri();

        R json(List<String> fields);

        R logfmt(List<String> fields);

        R labels(List<String> fields);

        R structuredMetadata(List<String> fields);

        R dropLabels(List<String> labels);

        R match(String selector, List<Stage> stages);
    }
}
