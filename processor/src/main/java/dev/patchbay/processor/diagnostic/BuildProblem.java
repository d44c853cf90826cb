package dev.patchbay.processor.diagnostic;

/** Mistakes in the build. */
public enum BuildProblem implements ProblemCode {
    UNUSABLE_ROUTES_NAME(
            "-Apatchbay.routes=%s is no qualified class name. Write for example com.example.SocketRoutes."),
    NO_COMMON_PACKAGE(
            "The sockets have no package in common (%s), so that the routing table has no home. Say where with"
                    + " -Apatchbay.routes=<qualified name>."),
    LATE_SOCKET(
            "'%s' was generated after the routing table was written - its processor wrote it in too late a round. Let"
                    + " that processor write it in its first round."),
    UNRESOLVED_TYPE("The binding of '%s' cannot be written: %s."),
    RUNTIME_MISSING("'%s' is not on the class path - generated code calls it. Add dev.patchbay:patchbay-runtime."),
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
}
