package dev.patchbay.processor.model;

/** The kinds of classes whose methods Patchbay calls: each is one end of a conversation. */
public enum Home {
    SOCKET(
            "Socket",
            "connection",
            Form.MESSAGES,
            "Connection, Sender<T>, Broadcaster<T>, PubSub, Handshake, the identity that @OnConnect returns, and @Param"),
    CHANNEL(
            "Channel",
            "channel",
            Form.EVENTS,
            "ChannelContext, interfaces with @Broadcasts, Audience<...> of them, PubSub, Handshake, the identity that"
                    + " @OnConnect returns, and @Param");

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
    private final String given;

    Home(String annotation, String owner, Form form, String given) {
        this.annotation = annotation;
        this.owner = owner;
        this.form = form;
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

    /** What each of their callbacks may take while the conversation lasts, for messages. */
    String given() {
        return given;
    }
}
