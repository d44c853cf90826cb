package dev.patchbay.conformance;

import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Inbound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A conversation that was recorded from Phoenix.
 *
 * @param name says which mount it is had with
 * @param log what the client sent ({@code > }) and the server answered ({@code < }), line by line
 */
record Scenario(String name, List<String> log) {

    private static final String OF_TWO = "presence";

    /** All that are had by one client. */
    static Stream<Scenario> all() {
        return recorded().map(each -> of((Map<?, ?>) each)).filter(scenario -> !scenario.name.equals(OF_TWO));
    }

    /** The one that two clients have at once, who see each other: what the one of this name, A or B, sends and is answered. */
    static List<String> ofTwo(String client) {
        List<String> log = recorded()
                .map(each -> of((Map<?, ?>) each))
                .filter(scenario -> scenario.name.equals(OF_TWO))
                .findFirst()
                .orElseThrow()
                .log();
        int first = log.indexOf(client + ":") + 1;
        return log.subList(first, log.size()).stream()
                .takeWhile(line -> line.startsWith("<") || line.startsWith(">"))
                .toList();
    }

    private static Scenario of(Map<?, ?> recorded) {
        List<?> log = (List<?>) Objects.requireNonNull(recorded.get("log"));
        return new Scenario(
                String.valueOf(recorded.get("scenario")),
                log.stream().map(String::valueOf).toList());
    }

    private static Stream<?> recorded() {
        try (InputStream in = Objects.requireNonNull(Scenario.class.getResourceAsStream("/transcripts.json"))) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ((List<?>) Objects.requireNonNull(UntypedJson.decode(Inbound.Text.of(json)))).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path and query of its connection. */
    String target() {
        if (name.startsWith("v1_")) {
            return "/socket/websocket" + (name.contains("no_vsn") ? "" : "?vsn=1.0.0");
        }
        return mount() + "/websocket?vsn=2.0.0";
    }

    private String mount() {
        if (name.startsWith("quick_")) {
            return "/quick";
        }
        return name.equals("small_frame") ? "/small" : "/socket";
    }

    /**
     * Its lines with the differences that are wanted. A slow join delays only its own topic, so that the heartbeat behind it is
     * answered first; an empty join ref of a binary frame is null, so that its message is answered where Phoenix drops it.
     */
    List<String> lines() {
        return switch (name) {
            case "slow_join_blocks" -> heartbeatFirst();
            case "binary" -> emptyJoinRefAnswered();
            default -> log;
        };
    }

    private List<String> heartbeatFirst() {
        List<String> answers =
                log.stream().filter(line -> line.startsWith("< [")).toList();
        return Stream.of(
                        log.stream().filter(line -> line.startsWith("> ")),
                        Stream.of(answers.get(1), answers.get(0)),
                        log.stream().filter(line -> line.startsWith("< CLOSE")))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<String> emptyJoinRefAnswered() {
        return log.stream()
                .flatMap(line -> line.startsWith("> BIN \\x00\\x00")
                        ? Stream.of(line, "< BIN \\x01\\x01\\x01\\x06\\x0217room:aok\\x01\\x09")
                        : Stream.of(line))
                .toList();
    }
}
