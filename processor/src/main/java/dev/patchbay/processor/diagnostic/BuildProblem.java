package dev.patchbay.processor.diagnostic;

/** Mistakes in the build. */
public enum BuildProblem implements ProblemCode {
    UNUSABLE_ROUTES_NAME("-Apatchbay.routes=%s %s. Write for example com.example.SocketRoutes."),
    NO_COMMON_PACKAGE(
            "The sockets have no package in common (%s), so that the routing table has no home. Say where with"
                    + " -Apatchbay.routes=<qualified name>."),
    TABLE_BESIDE(
            "'%s' is on the class path already, the routing table of another compilation - the sockets of this one are in"
                    + " '%s'. Give the server both, or name this one with -Apatchbay.routes=<qualified name>."),
    KEPT_SOCKET(
            "'%s' goes on to serve '%s', which is not compiled now - its class file is in the output. Where there is no"
                    + " such class any more, clean the output."),
    LOST_SOCKET(
            "'%s' was served by '%s', and is not compiled now - its binding is gone or cannot be read, so that it would be"
                    + " served no more. Compile it too."),
    UNSEEN_OUTPUT(
            "'%s' is in the output already, and is neither compiled now nor on the class path - it would be served no more, or with"
                    + " old parts. Put the output on the class path, or compile everything; where there is no such class any more,"
                    + " clean the output."),
    GENERATED_SOURCE(
            "'%s' is among the sources, and Patchbay wrote it in an earlier compilation - it would write it anew. Take the folder of"
                    + " generated sources from what is compiled, or delete what is in it."),
    STALE_BINDING(
            "'%s' was compiled with %s, and what it inherits or lists has been compiled since, with %s - its binding knows only"
                    + " the old. Compile '%s' too."),
    LATE_SOCKET(
            "'%s' was generated after the routing table was written - its processor wrote it in too late a round. Let"
                    + " that processor write it in its first round."),
    UNRESOLVED_TYPE("The binding of '%s' cannot be written: %s."),
    RUNTIME_MISSING(
            "'%s' is not on the class path - generated code calls it. Add dev.patchbay:patchbay-runtime, and to a module-info"
                    + " 'requires dev.patchbay.runtime'."),
    CLIENT_MISSING(
            "'%s' is not on the class path - generated code extends it. Add dev.patchbay:patchbay-client, and to a module-info"
                    + " 'requires dev.patchbay.client'."),
    INTERNAL_ERROR(
            "Patchbay's processor failed, which is a bug of Patchbay's. Please report it to its issue tracker with"
                    + " this text:%n%s"),
    RUNTIME_OF_ANOTHER_VERSION(
            "The patchbay-runtime on the class path is not of this processor's version: it has no '%s'. Give"
                    + " both the same version.");

    private final String template;

    BuildProblem(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public boolean isWarning() {
        return isNote();
    }

    @Override
    public boolean isNote() {
        return this == TABLE_BESIDE || this == KEPT_SOCKET;
    }
}
