package dev.patchbay.conformance.channels;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.patchbay.conformance.Node;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our client of channels puts the same on the wire as phoenix.js, in the same order: both do what the cases say. */
final class ChannelCasesTest {

    /** What answers. */
    enum Answering {
        SCRIPT,
        APPLICATION
    }

    static Stream<Arguments> all() {
        return Case.all()
                .flatMap(each -> Stream.of(Answering.values())
                        .filter(answering -> answering == Answering.SCRIPT || each.isOfBoth())
                        .map(answering -> Arguments.of(each, answering)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void ourClientDoesIt(Case each, Answering answering) {
        play(each, Case.Whose.OURS, answering, Ours::new);
    }

    @ParameterizedTest
    @MethodSource("all")
    void phoenixJsDoesIt(Case each, Answering answering) throws Exception {
        assumeTrue(Node.isWantedWithPackages(), "Node, or `npm ci` in src/test/js, is missing");
        play(each, Case.Whose.THEIRS, answering, PhoenixJs::start);
    }

    private static void play(Case each, Case.Whose whose, Answering answering, Function<String, Program> client) {
        boolean hasToken = each.lines().stream().anyMatch(line -> line.rest().contains("authToken="));
        try (Server server = answering == Answering.SCRIPT ? Server.scripted(hasToken) : Server.application();
                Program program = client.apply(server.url())) {
            Play.of(each.of(whose), server, program);
        }
    }
}
