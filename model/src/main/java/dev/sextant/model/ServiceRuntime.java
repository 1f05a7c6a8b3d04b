package dev.sextant.model;

/** What a service is written in; decides how it is instrumented. */
public enum ServiceRuntime {
    NODEJS("nodejs"),
    GO("go"),
    PYTHON("python"),
    JAVA("java");

    private final String id;

    ServiceRuntime(String id) {
        this.id = id;
    }

    /** Returns the name that OpenTelemetry's operator has for the runtime. */
    public String id() {
        return id;
    }
}
