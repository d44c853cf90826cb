package dev.patchbay.processor;

import static java.util.stream.Collectors.joining;

import dev.patchbay.processor.diagnostic.AnswerProblem;
import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.ContractProblem;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import dev.patchbay.processor.diagnostic.SettingProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page {@code docs/problems.md}, made of the fixtures under {@code bad/}. */
final class ProblemsPage {

    static final Path FILE = Path.of("..", "docs", "problems.md");

    /** The line of a fixture that says in one sentence what it shows. */
    private static final String MEANING = "// = ";

    /** What no fixture can show. */
    private static final Map<ProblemCode, String> MEANINGS = Map.ofEntries(
            Map.entry(
                    BuildProblem.RUNTIME_MISSING, "The runtime, which generated code calls, is not on the class path."),
            Map.entry(
                    BuildProblem.CLIENT_MISSING,
                    "What connects a client, which generated code extends, is not on the class path."),
            Map.entry(BuildProblem.RUNTIME_OF_ANOTHER_VERSION, "The processor and the runtime are not of one version."),
            Map.entry(
                    BuildProblem.LATE_SOCKET,
                    "Another processor wrote a socket when the routing table was already there."),
            Map.entry(
                    BuildProblem.TABLE_BESIDE,
                    "A table of that name is on the class path, of other sockets: main's, for the tests."),
            Map.entry(
                    BuildProblem.KEPT_SOCKET,
                    "Only a part of the program is compiled; the table goes on to serve the rest."),
            Map.entry(
                    BuildProblem.LOST_SOCKET,
                    "Only a part of the program is compiled, and the rest cannot be served any more."),
            Map.entry(
                    BuildProblem.UNSEEN_OUTPUT,
                    "Only a part of the program is compiled, and its other classes stand in the output unseen."),
            Map.entry(
                    BuildProblem.STALE_BINDING,
                    "A class from which others inherit callbacks, or a channel, is compiled without the classes that inherit or list it, and"
                            + " is another now."),
            Map.entry(
                    ParameterProblem.CHANGED_ROLE,
                    "A socket is compiled, or written by another processor, later than a class that takes as the payload what the"
                            + " socket makes the identity."),
            Map.entry(BuildProblem.INTERNAL_ERROR, "The processor itself failed."),
            Map.entry(BuildProblem.UNRESOLVED_TYPE, "Something is missing, and the compiler does not say so itself."),
            Map.entry(
                    ParameterProblem.NAMELESS_PARAMETER,
                    "An inherited parameter has no name: its class was compiled without them."),
            Map.entry(PayloadProblem.HIDDEN_PART, "A part of a payload is of another compilation, and not public."),
            Map.entry(
                    ClassProblem.COMPACT_SOURCE,
                    "A socket, a channel or an interface of events stands beside a `void main()` without a class, in a"
                            + " compact source file of Java 25."),
            Map.entry(ClassProblem.TOO_MANY_CALLBACKS, "More than a class file can hold."),
            Map.entry(ClassProblem.TOO_MANY_DEPENDENCIES, "More than a constructor can take."),
            Map.entry(ClassProblem.TOO_MANY_SOCKETS, "More than the constructor of the routing table can make."),
            Map.entry(ChannelProblem.TOO_MANY_EVENTS, "More than the class that sends them can hold."),
            Map.entry(ChannelProblem.TOO_MANY_CHANNELS, "More than the constructor of a binding can take."));

    private ProblemsPage() {}

    static String text() {
        Stream<String> sections = Stream.of(
                section("The class", ClassProblem.values()),
                section("Paths and settings", SettingProblem.values()),
                section("Callbacks and errors", CallbackProblem.values()),
                section("Parameters", ParameterProblem.values()),
                section("Payloads and codecs", PayloadProblem.values()),
                section("Answers", AnswerProblem.values()),
                section("Channels", ChannelProblem.values()),
                section("Contracts", ContractProblem.values()),
                section("The build", BuildProblem.values()));
        return Fixtures.read(Fixtures.ROOT.resolve("problems-top.md")) + sections.collect(joining());
    }

    private static String section(String title, ProblemCode... codes) {
        return "\n## " + title + "\n"
                + Stream.of(codes).map(ProblemsPage::problem).collect(joining());
    }

    private static String problem(ProblemCode code) {
        String kind = code.isNote() ? " (note)" : code.isWarning() ? " (warning)" : "";
        return "\n### " + code.title() + kind + "\n\n" + (MEANINGS.containsKey(code) ? bare(code) : shown(code));
    }

    private static String bare(ProblemCode code) {
        String message = code.template().replace("%n%s", " ...").replace("%s", "...");
        return MEANINGS.get(code) + "\n\n```text\n[" + code.title() + "] " + message + "\n```\n";
    }

    private static String shown(ProblemCode code) {
        List<Path> files = Fixtures.files("bad", code.title());
        return meaning(files) + "\n\n"
                + files.stream().map(ProblemsPage::example).collect(joining())
                + files.stream()
                        .flatMap(ProblemsPage::messages)
                        .distinct()
                        .collect(joining("\n", "```text\n", "\n```\n"));
    }

    private static String meaning(List<Path> files) {
        return files.stream()
                .flatMap(file -> Fixtures.read(file).lines())
                .filter(line -> line.startsWith(MEANING))
                .map(line -> line.substring(MEANING.length()))
                .collect(joining(" "));
    }

    private static String example(Path file) {
        String code = Fixtures.read(file)
                .lines()
                .filter(line -> !line.startsWith(MEANING) && !line.startsWith("// [") && !line.startsWith("import "))
                .filter(line -> !line.equals("package bad;"))
                .collect(joining("\n"))
                .strip()
                .replaceAll("\n{3,}", "\n\n");
        return "```java bad\n" + code + "\n```\n\n";
    }

    private static Stream<String> messages(Path file) {
        return Fixtures.read(file)
                .lines()
                .filter(line -> line.startsWith("// ["))
                .map(line -> line.substring("// ".length()));
    }
}
