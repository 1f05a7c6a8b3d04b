package dev.sextant.generators.logs.alloy;

import java.util.List;

/**
 * Writes Alloy configurations in the form that {@code alloy fmt} gives them: tabs, an empty line before each block, the
 * {@code =} of neighbouring attributes one under the other.
 */
public final class AlloyEmitter {

    private AlloyEmitter() {}

    /**
     * Returns the configuration.
     *
     * @param headerCommentLines written above it, each behind {@code //}
     * @throws IllegalArgumentException if a header line has a line break
     */
    public static String emit(List<String> headerCommentLines, List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        for (String line : headerCommentLines) {
            if (line.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("not one line of a comment: " + line);
            }
            text.append("// ").append(line).append('\n');
        }
        if (!headerCommentLines.isEmpty() && !statements.isEmpty()) {
            text.append('\n');
        }
        new Body(text, 0).write(statements);
        return text.toString();
    }

    /** The statements of one block, or of the file. */
    private static final class Body implements Statement.Visitor<Boolean> {
        private final StringBuilder text;
        private final int depth;
        private int width;

        Body(StringBuilder text, int depth) {
            this.text = text;
            this.depth = depth;
        }

        void write(List<Statement> statements) {
            int next = 0;
            while (next < statements.size()) {
                int end = next;
                while (end < statements.size() && isAlignable(statements, next, end)) {
                    end++;
                }
                end = Math.max(end, next + 1);
                width = statements.subList(next, end).stream()
                        .mapToInt(Body::nameLength)
                        .max()
                        .orElse(0);
                for (Statement statement : statements.subList(next, end)) {
                    if (next > 0 && statement instanceof Statement.Block) {
                        text.append('\n');
                    }
                    statement.accept(this);
                }
                next = end;
            }
        }

        /** Attributes line up until a block, or until after a value of several lines. */
        private static boolean isAlignable(List<Statement> statements, int first, int index) {
            return statements.get(index) instanceof Statement.Attribute
                    && (index == first || !isMultiline(statements.get(index - 1)));
        }

        private static boolean isMultiline(Statement statement) {
            return statement instanceof Statement.Attribute attribute
                    && attribute.value().accept(new ValueText(0)).indexOf('\n') >= 0;
        }

        private static int nameLength(Statement statement) {
            return statement instanceof Statement.Attribute attribute
                    ? attribute.name().length()
                    : 0;
        }

        @Override
        public Boolean attribute(Statement.Attribute statement) {
            text.append("\t".repeat(depth))
                    .append(statement.name())
                    .append(" ".repeat(width - statement.name().length()))
                    .append(" = ")
                    .append(statement.value().accept(new ValueText(depth)))
                    .append('\n');
            return true;
        }

        @Override
        public Boolean block(Statement.Block statement) {
            text.append("\t".repeat(depth)).append(statement.name());
            statement
                    .label()
                    .ifPresent(label -> text.append(" \"").append(label).append('"'));
            if (statement.body().isEmpty()) {
                text.append(" { }\n");
            } else {
                text.append(" {\n");
                new Body(text, depth + 1).write(statement.body());
                text.append("\t".repeat(depth)).append("}\n");
            }
            return true;
        }
    }
}
