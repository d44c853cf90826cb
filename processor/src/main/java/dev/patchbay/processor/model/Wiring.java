package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a binding calls, as text, with the marks that a careful person would have written: the same text, the same calls. */
public final class Wiring {

    /** What a parameter is where its type leaves that open. */
    private static final Pattern ROLES = Pattern.compile("(@Identity or @Payload|@Identity|@Payload|\\?) ");

    /** What everybody knows without its package. */
    private static final Pattern KNOWN =
            Pattern.compile("(?<![.\\w$])(java\\.(lang|util)|dev\\.patchbay)(\\.[a-z]+)*\\.(?=[A-Z])");

    private static final Pattern NAMES = Pattern.compile("@Param\\(\"[^\"]*\"\\) ");

    /** Of a class file that keeps no names. */
    private static final String NAMELESS = "@Param ";

    private Wiring() {}

    /**
     * A line for each callback, and for each topic that a socket has a channel for.
     *
     * @param known where the channels are looked for
     */
    public static List<String> of(Endpoint endpoint, Program known) {
        Stream<String> callbacks = endpoint.callbacks().stream().map(Wiring::line);
        Stream<String> topics = endpoint instanceof SocketClass socket
                ? socket.channels().stream().flatMap(row -> lines(row, known))
                : Stream.empty();
        return Stream.concat(callbacks, topics).distinct().toList();
    }

    private static Stream<String> lines(Listed row, Program known) {
        String values = row.with().isEmpty() ? "" : " with " + row.with();
        return known.channel(row).stream()
                .flatMap(channel -> row.topics(channel).stream())
                .map(topic -> "@Channel(\"" + topic.text() + "\") " + row.channel() + values);
    }

    /** Whether two lines say the same, as far as their class files tell. */
    public static boolean areSame(String line, String other) {
        boolean isNameless = line.contains(NAMELESS) || other.contains(NAMELESS);
        return line.equals(other) || (isNameless && withoutNames(line).equals(withoutNames(other)));
    }

    private static String withoutNames(String line) {
        return NAMES.matcher(line).replaceAll(NAMELESS);
    }

    /** The lines without what their parameters are, and how those are named. */
    public static List<String> withoutRoles(List<String> lines) {
        return lines.stream()
                .map(line -> ROLES.matcher(withoutNames(line)).replaceAll(""))
                .toList();
    }

    /**
     * The line of one callback: {@code @OnMessage("say") void say(@Payload demo.Said, @Identity demo.User)}. What nothing fills has
     * a question mark.
     */
    public static String line(Callback callback) {
        String name = callback.message()
                .map(message -> "(\"" + message.text() + "\")")
                .orElse("");
        String parameters =
                callback.parameters().stream().map(Wiring::parameter).collect(Collectors.joining(", "));
        Stream<String> traits = callback.method().traits().stream().map(trait -> trait.name() + " ");
        return "@" + callback.kind().annotation() + name + " " + (callback.nonBlocking() ? "@NonBlocking " : "")
                + traits.collect(Collectors.joining())
                + callback.reply().payloads().stream().map(Wiring::codec).collect(Collectors.joining())
                + shown(callback.returns()) + " " + callback.method().name() + "(" + parameters + ")";
    }

    private static String parameter(Parameter parameter) {
        Source source = parameter.source();
        String codec = source.carried().map(Wiring::codec).orElse("");
        return mark(source) + codec + shown(parameter.type());
    }

    private static String shown(TypeName type) {
        return KNOWN.matcher(type.toString()).replaceAll("");
    }

    private static String mark(Source source) {
        if (source instanceof Source.Variable variable) {
            return "@Param(\"" + variable.name() + "\") ";
        }
        if (source == Source.Nameless.INSTANCE) {
            return NAMELESS;
        }
        if (source instanceof Source.Identity) {
            return "@Identity ";
        }
        if (source instanceof Source.Message) {
            return "@Payload ";
        }
        if (source instanceof Source.Unclear) {
            return "@Identity or @Payload ";
        }
        return isFilled(source) ? "" : "? ";
    }

    /** By its type alone. */
    private static boolean isFilled(Source source) {
        return source instanceof Source.Given
                || source instanceof Source.Outlet
                || source instanceof Source.Events
                || source instanceof Source.Questions
                || source instanceof Source.Calls
                || source instanceof Source.Late
                || source instanceof Source.Present
                || source instanceof Source.Info
                || source instanceof Source.Thrown;
    }

    private static String codec(Payload payload) {
        return payload instanceof Payload.Own own ? "@Codec(" + own.codec().type() + ") " : "";
    }
}
