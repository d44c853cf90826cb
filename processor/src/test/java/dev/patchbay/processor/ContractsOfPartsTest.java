package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What contracts promise, in whatever parts they are compiled. */
class ContractsOfPartsTest {

    private static final String SHAPE = """
            package parts;
            public sealed interface Shape {
                record Circle(double r) implements Shape {}
                record Group(java.util.List<Shape> members, Kind kind) implements Shape {}
                record Point() implements Shape {}
            }
            """;

    private static final String KIND = """
            package parts;
            public enum Kind { SMALL, @dev.patchbay.Name("very big") BIG }
            """;

    private static final String PAGE = "package parts; public record Page<T>(java.util.List<T> items, int total) {}";

    private static final String SHOUT = """
            package parts;
            public record Shout(
                    @dev.patchbay.Name("body") String text,
                    java.util.List<String> tags,
                    java.util.Optional<Person> by,
                    Kind kind,
                    Shape shape,
                    java.util.Map<String, Integer> scores,
                    java.util.Map<Kind, Long> counts,
                    java.util.Map<java.util.UUID, java.util.Optional<Integer>> ages,
                    Page<Page<Person>> pages,
                    byte[] small,
                    dev.patchbay.message.JsonValue rest,
                    @dev.patchbay.Ignored String secret) {}
            """;

    private static final String PERSON =
            "package parts; public record Person(String name, Person boss, java.time.LocalDate born) {}";

    private static final String CALLS = """
            package app;
            import dev.patchbay.Event;
            import dev.patchbay.channel.Outcome;
            import dev.patchbay.channel.Reply;
            import java.util.concurrent.CompletionStage;
            @dev.patchbay.Pushes(value = {"room:{room}:{seat}", "lobby"}, join = RoomCalls.Enter.class)
            public interface RoomCalls {
                record Enter(String name) {}
                record Receipt(long id) {}
                record TooLow(Integer highest) {}
                @Event("shout") CompletionStage<Receipt> shout(parts.Shout shout);
                @Event("bid") CompletionStage<Outcome<Receipt, TooLow>> bid(Receipt bid);
                @Event("state") CompletionStage<Reply<Receipt>> state();
                @Event("leave") CompletionStage<Reply<Void>> leave();
                @Event("list") CompletionStage<java.util.List<Receipt>> list();
                @Event("count") CompletionStage<Long> count();
                @Event("move.to") CompletionStage<Void> move(dev.patchbay.message.JsonValue to);
                @Event("picture") CompletionStage<byte[]> picture(byte[] small);
                @Event("join") void join(Receipt receipt);
                @Event("typing") void typing();
            }
            """;

    private static final List<String> LINES = List.of(
            "\"join\".id long",
            "\"move.to\" -> {}",
            "\"move.to\" json",
            "bid -> error: highest integer",
            "bid -> id long",
            "bid.id long",
            "count -> long",
            "count {}",
            "join.name string",
            "leave -> reply: {}",
            "leave {}",
            "list -> [].id long",
            "list {}",
            "picture -> bytes",
            "picture bytes",
            "pushes lobby",
            "pushes room:{}:{}",
            "shout -> id long",
            "shout.ages{uuid}? integer",
            "shout.body string",
            "shout.by?.born local-date",
            "shout.by?.boss = shout.by?",
            "shout.by?.name string",
            "shout.counts{\"SMALL\"|\"very big\"} long",
            "shout.kind \"SMALL\"|\"very big\"",
            "shout.pages.items[].items[].born local-date",
            "shout.pages.items[].items[].boss = shout.pages.items[].items[]",
            "shout.pages.items[].items[].name string",
            "shout.pages.items[].total integer",
            "shout.pages.total integer",
            "shout.rest json",
            "shout.scores{} integer",
            "shout.shape.type \"Circle\"|\"Group\"|\"Point\"",
            "shout.shape<Circle>.r double",
            "shout.shape<Group>.kind \"SMALL\"|\"very big\"",
            "shout.shape<Group>.members[] = shout.shape",
            "shout.small base64",
            "shout.tags[] string",
            "state -> reply: id long",
            "state {}",
            "typing {}");

    private static final String[] PARTS = {SHAPE, KIND, PAGE, PERSON, SHOUT};

    @TempDir
    Path folder;

    @Test
    void namesEveryValueThatTravels() throws Exception {
        Part main = part("main").compile(with(CALLS, PARTS));
        assertThat(main.messages()).isEmpty();
        assertThat(main.contract("app.RoomCalls_Pusher")).containsExactlyElementsOf(LINES);
    }

    @Test
    void namesTheSameInAnyOrderOfTheInput() throws Exception {
        Part main = part("main").compile(SHOUT, PERSON, CALLS, PAGE, KIND, SHAPE);
        assertThat(main.contract("app.RoomCalls_Pusher")).containsExactlyElementsOf(LINES);
    }

    @Test
    void namesTheSameOfPayloadsThatWereCompiledEarlier() throws Exception {
        Part library = part("library").compile(PARTS);
        Part first = part("first", library).compile(CALLS);
        assertThat(first.messages()).isEmpty();
        assertThat(first.contract("app.RoomCalls_Pusher")).containsExactlyElementsOf(LINES);

        Part second = part("second", first, library).compile(CALLS);
        assertThat(second.contract("app.RoomCalls_Pusher")).containsExactlyElementsOf(LINES);
    }

    @Test
    void namesTheSameOfPayloadsWhoseAdaptersAreThereAlready() throws Exception {
        String asking = "package app; @dev.patchbay.Socket(\"/\") public final class Asking {"
                + " @dev.patchbay.OnMessage(\"a\") void a(parts.Shout shout) {} }";
        Part library = part("library").compile(with(asking.replace("package app", "package parts"), PARTS));
        assertThat(library.messages()).isEmpty();
        Part main = part("main", library).compile(CALLS);
        assertThat(main.messages()).isEmpty();
        assertThat(folder.resolve("main/app")).isDirectoryNotContaining("glob:**Shout_Json*");
        assertThat(main.contract("app.RoomCalls_Pusher")).containsExactlyElementsOf(LINES);
    }

    @Test
    void promisesAnewWhatAPayloadHasThatIsCompiledAlone() throws Exception {
        Part main = part("main").compile(with(CALLS, PARTS));
        assertThat(main.compile(PERSON.replace("String name", "String call")).messages())
                .isEmpty();
        assertThat(main.contract("app.RoomCalls_Pusher"))
                .contains("shout.by?.call string")
                .doesNotContain("shout.by?.name string");
    }

    @Test
    void writesAThousandValuesAndAHashForEachPayloadWhereThereAreMore() throws Exception {
        List<String> sources = new ArrayList<>(IntStream.range(0, 4)
                .mapToObj(i -> wide("Wide" + i, i == 3 ? 249 : 250))
                .toList());
        String events = "package app; @dev.patchbay.Broadcasts(\"all\") public interface Wide { "
                + IntStream.range(0, 4)
                        .mapToObj(i -> "@dev.patchbay.Event(\"e" + i + "\") void e" + i + "(Wide" + i + " payload); ")
                        .collect(Collectors.joining());
        sources.add(events + "}");
        Part main = part("main").compile(sources.toArray(String[]::new));
        assertThat(main.messages()).isEmpty();
        assertThat(main.contract("app.Wide_Sender")).hasSize(1_000).contains("e3.c248 integer");

        main.compile(events + "@dev.patchbay.Event(\"more\") void more(); }");
        assertThat(main.messages()).isEmpty();
        assertThat(main.contract("app.Wide_Sender"))
                .hasSize(6)
                .contains("broadcasts all", "more {}")
                .anyMatch(line -> line.matches("e3 #[A-Za-z0-9_-]{16}"));
    }

    @Test
    void hashesWhatWouldTakeForeverToWriteDown() throws Exception {
        List<String> sources = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> "package app; public record D" + i + "(D" + (i + 1) + " a, D" + (i + 1) + " b) {}")
                .toList());
        sources.add("package app; @dev.patchbay.Broadcasts(\"all\") public interface Deep {"
                + " @dev.patchbay.Event(\"e\") void e(D0 deep); }");
        String end = "package app; public record D30(int x) {}";
        Part main = part("main").compile(with(end, sources.toArray(String[]::new)));
        assertThat(main.messages()).isEmpty();
        List<String> lines = main.contract("app.Deep_Sender");
        assertThat(lines).hasSize(2);

        main.compile(end.replace("int", "long"));
        assertThat(main.messages()).isEmpty();
        assertThat(main.contract("app.Deep_Sender")).hasSize(2).isNotEqualTo(lines);
    }

    @Test
    void hashesAllWhereThereAreTooManyEvents() throws Exception {
        Part main = part("main")
                .compile("package app; @dev.patchbay.Broadcasts(\"all\") public interface Many { "
                        + IntStream.range(0, 1_000)
                                .mapToObj(i -> "@dev.patchbay.Event(\"e" + i + "\") void e" + i + "(); ")
                                .collect(Collectors.joining())
                        + "}");
        assertThat(main.messages()).isEmpty();
        assertThat(main.contract("app.Many_Sender"))
                .singleElement()
                .asString()
                .matches("everything #[A-Za-z0-9_-]{16}");
    }

    @Test
    void cutsALongLine() throws Exception {
        String kinds =
                IntStream.range(100, 5_000).mapToObj(i -> "CONSTANT_" + i).collect(Collectors.joining(", "));
        Part main = part("main")
                .compile(
                        "package app; public enum Kinds { " + kinds.substring(0, kinds.indexOf("_1500") + 5) + " }",
                        "package app; public record Said(Kinds kind) {}",
                        "package app; @dev.patchbay.Broadcasts(\"all\") public interface Long {"
                                + " @dev.patchbay.Event(\"said\") void said(Said said); }");
        assertThat(main.errors()).isEmpty();
        assertThat(main.contract("app.Long_Sender"))
                .anyMatch(line -> line.matches("said\\.kind \"CONSTANT_100\".{370,390}\\.\\.\\. #[A-Za-z0-9_-]{16}"));
    }

    @Test
    void standsBesideConstantsThatHideItsNames() throws Exception {
        Part main = part("main").compile("""
                        package app;
                        @dev.patchbay.Pushes("all")
                        public interface Hiding {
                            String CONTRACT = "mine";
                            String Contract = "a class";
                            String dev = "a package";
                            @dev.patchbay.Event("typing")
                            void typing();
                        }
                        """);
        assertThat(main.messages()).isEmpty();
        assertThat(main.contract("app.Hiding_Pusher")).containsExactly("pushes all", "typing {}");
    }

    private static String wide(String name, int width) {
        return "package app; public record " + name
                + IntStream.range(0, width).mapToObj(i -> "int c" + i).collect(Collectors.joining(", ", "(", ") {}"));
    }

    private Part part(String name, Part... before) {
        return new Part(folder.resolve(name), before);
    }

    private static String[] with(String one, String... others) {
        List<String> all = new ArrayList<>(List.of(others));
        all.add(one);
        return all.toArray(String[]::new);
    }
}
