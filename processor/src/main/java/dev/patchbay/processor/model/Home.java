package dev.patchbay.processor.model;

import dev.patchbay.processor.model.Callback.Kind;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of classes whose methods Patchbay calls, and what each can do: all that rules and readers ask of them. */
@SuppressWarnings("ImmutableEnumChecker") // sets that nobody changes
public enum Home {
    /** One end of a connection, at the server. */
    SOCKET(
            "Socket",
            "connection",
            Form.MESSAGES,
            EnumSet.of(
                    Kind.CONNECT, Kind.USER_ID, Kind.OPEN, Kind.MESSAGE, Kind.PING, Kind.PONG, Kind.ERROR, Kind.CLOSE),
            EnumSet.of(Scope.NAMED, Scope.SERVED, Scope.TOPICS, Scope.CONNECTION, Scope.PEER, Scope.ERROR, Scope.CLOSE),
            "Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param"),
    /** One client's part in a topic, at the server. */
    CHANNEL(
            "Channel",
            "channel",
            Form.EVENTS,
            EnumSet.of(Kind.JOIN, Kind.AFTER_JOIN, Kind.EVENT, Kind.INTERCEPT, Kind.INFO, Kind.LEAVE),
            EnumSet.of(Scope.NAMED, Scope.SERVED, Scope.TOPICS, Scope.CHANNEL, Scope.JOINED, Scope.EVENT, Scope.LEAVE),
            "ChannelContext, interfaces with @Broadcasts, Audience<...> of them, interfaces with @Questions,"
                    + " Presence<...> of a record, PubSub, Handshake, the identity that @OnConnect returns, and @Param"),
    /** One end of a connection, at the client. */
    CLIENT(
            "SocketClient",
            "connection",
            Form.MESSAGES,
            EnumSet.of(Kind.OPEN, Kind.MESSAGE, Kind.PING, Kind.PONG, Kind.ERROR, Kind.CLOSE),
            EnumSet.of(Scope.NAMED, Scope.CLIENT, Scope.OPENED, Scope.PEER, Scope.ERROR, Scope.CLOSE, Scope.ATTEMPT),
            "ClientConnection, Sender<T>, and @Param of a variable of the URL"),
    /** One topic, at the client. */
    CHANNEL_CLIENT(
            "ChannelClient",
            "channel",
            Form.EVENTS,
            EnumSet.of(Kind.WELCOME, Kind.HEARD, Kind.ANSWER, Kind.LEFT),
            EnumSet.of(Scope.NAMED, Scope.JOINER),
            "ClientChannel, interfaces with @Pushes, and @Param of a name in the topic");

    /** What is said in a conversation. */
    public enum Form {
        /** Messages, each of which is a payload itself. */
        MESSAGES(
                "void, a String, byte[] or ByteBuffer, a record or other JSON payload, an Optional, a CompletionStage or"
                        + " a Flow.Publisher of those"),
        /** Events with a name, and with a payload that is JSON or bytes. */
        EVENTS(
                "void, JSON of any shape, byte[] or ByteBuffer, a Reply or an Outcome, an Optional or a CompletionStage of"
                        + " those");

        private final String answers;

        Form(String answers) {
            this.answers = answers;
        }

        /** What an answer can be, for messages. */
        public String answers() {
            return answers;
        }
    }

    private final String annotation;
    private final String owner;
    private final Form form;
    private final Set<Kind> kinds;
    private final Set<Scope> scopes;
    private final String given;

    Home(String annotation, String owner, Form form, Set<Kind> kinds, Set<Scope> scopes, String given) {
        this.annotation = annotation;
        this.owner = owner;
        this.form = form;
        this.kinds = kinds;
        this.scopes = scopes;
        this.given = given;
    }

    /** The simple name of the annotation on them. */
    public String annotation() {
        return annotation;
    }

    /** What gets an object of the class, for messages. */
    public String owner() {
        return owner;
    }

    /** What their callbacks take and answer. */
    public Form form() {
        return form;
    }

    /** Whether they may have callbacks of a kind. */
    public boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether a callback of a kind can be given what is filled there. */
    public boolean gives(Scope scope, Kind kind) {
        return scopes.contains(scope) && scope.reaches(kind);
    }

    /** The parameters that a callback of a kind may have, for messages. */
    public String takes(Kind kind) {
        if (kind.isBefore()) {
            return kind.own();
        }
        String own = this == CLIENT ? ofClient(kind) : kind.own();
        return own.isEmpty() ? given : own + ", " + given;
    }

    private static String ofClient(Kind kind) {
        return switch (kind) {
            case OPEN -> "Opened";
            case CLOSE -> "CloseReason, Attempt";
            default -> kind.own();
        };
    }

    /** What a callback of a kind may return, for messages. */
    public String answers(Kind kind) {
        return switch (kind) {
            case INTERCEPT ->
                "a payload that is a JSON object, a JsonValue, byte[] or ByteBuffer, or an Optional of those";
            case ANSWER -> "JSON of any shape, a Reply or an Outcome, or a CompletionStage of those";
            default -> form.answers();
        };
    }
}
