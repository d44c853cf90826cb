package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.patchbay.processor.model.EventsInterface;
import java.util.List;

/** The names that generated code mentions. */
final class Spi {

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final String PROCESSOR = "dev.patchbay.processor.PatchbayProcessor";

    static final ClassName ANSWER = binding("Answer");
    static final ClassName BINDING = binding("Binding");
    static final ClassName BINDS = binding("Binds");
    static final ClassName CLOSE_REASON = socket("CloseReason");
    static final ClassName CONNECTION = socket("Connection");
    static final ClassName HANDSHAKE = socket("Handshake");
    static final ClassName LIMITS = socket("Limits");
    static final ClassName ROUTE = binding("Route");
    static final ClassName ROUTES = binding("Routes");
    static final ClassName SENDER = socket("Sender");
    static final ClassName SERVES = binding("Serves");
    static final ClassName SOCKET_BINDING = binding("SocketBinding");
    static final ClassName SOCKET_CALLS = binding("SocketCalls");

    static final ClassName BINARY_CODEC = codec("BinaryCodec");
    static final ClassName DECODE_EXCEPTION = codec("DecodeException");
    static final ClassName JSON_TEXT = binding("JsonText");
    static final ClassName TEXT_CODEC = codec("TextCodec");

    static final ClassName JSON_CODEC = json("JsonCodec");
    static final ClassName JSON_ARRAYS = json("JsonArrays");
    static final ClassName JSON_LISTS = json("JsonLists");
    static final ClassName JSON_NAMES = json("JsonNames");
    static final ClassName JSON_READ = json("JsonRead");
    static final ClassName JSON_READER = json("JsonReader");
    static final ClassName JSON_SCALARS = json("JsonScalars");
    static final ClassName JSON_TIMES = json("JsonTimes");
    static final ClassName JSON_WRITE = json("JsonWrite");
    static final ClassName JSON_WRITER = json("JsonWriter");
    static final ClassName SCALARS = binding("Scalars");
    static final ClassName SHAPE = json("Shape");

    static final ClassName BROADCASTER = ClassName.get("dev.patchbay.pubsub", "Broadcaster");
    static final ClassName CHANNEL_ANSWER = binding("ChannelAnswer");
    static final ClassName CHANNEL_BINDING = binding("ChannelBinding");
    static final ClassName CHANNEL_CALLS = binding("ChannelCalls");
    static final ClassName CHANNEL_CONTEXT = channel("ChannelContext");
    static final ClassName CHANNEL_PAYLOADS = binding("ChannelPayloads");
    static final ClassName CHANNEL_ROUTE = binding("ChannelRoute");
    static final ClassName CHANNEL_SOCKET_BINDING = binding("ChannelSocketBinding");
    static final ClassName CHANNEL_USER = binding("ChannelUser");
    static final ClassName CONTRACT = channel("Contract");
    static final ClassName AUDIENCE = channel("Audience");
    static final ClassName EVENTS = binding("Events");
    static final ClassName EVENT_SINK = channel("EventSink");
    static final ClassName PUSH_SINK = channel("PushSink");
    static final ClassName REQUESTS = binding("Requests");
    static final ClassName HANDLER_CONTEXT = binding("HandlerContext");
    static final ClassName LEAVE_REASON = channel("LeaveReason");
    static final ClassName TOPIC_PARAMS = binding("TopicParams");
    static final ClassName TOPIC_PATTERN = binding("TopicPattern");

    static final ClassName ATTEMPT = client("Attempt");
    static final ClassName CLIENT_CALLS = connect("ClientCalls");
    static final ClassName CLIENT_CONNECTION = client("ClientConnection");
    static final ClassName CHANNEL_CLIENT_CALLS = connect("ChannelClientCalls");
    static final ClassName CLIENT_CHANNEL = ClassName.get("dev.patchbay.client.channel", "ClientChannel");
    static final ClassName CONNECTOR = connect("Connector");
    static final ClassName JOINER = connect("Joiner");
    static final ClassName NEXT = client("Next");

    static final ClassName ASKS = binding("Asks");
    static final ClassName NAMED = ClassName.get("dev.patchbay", "Named");
    static final ClassName INJECT_NAMED = ClassName.get("jakarta.inject", "Named");
    static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");

    static final ClassName INBOUND_TEXT = ClassName.get("dev.patchbay.message", "Inbound", "Text");
    static final ClassName INBOUND_BINARY = ClassName.get("dev.patchbay.message", "Inbound", "Binary");
    static final ClassName INBOUND = INBOUND_TEXT.enclosingClassName();

    static final ClassName OUTBOUND = ClassName.get("dev.patchbay.message", "Outbound");
    static final ClassName JSON_VALUE = ClassName.get("dev.patchbay.message", "JsonValue");

    private Spi() {}

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    static AnnotationSpec generated() {
        return AnnotationSpec.builder(GENERATED)
                .addMember("value", "$S", PROCESSOR)
                .build();
    }

    // @Binds({
    //     "@OnOpen void open(dev.patchbay.socket.Connection)",
    //     "@OnMessage(\"say\") void say(@Payload demo.Said, @Identity demo.User)"
    // })
    static AnnotationSpec binds(List<String> wiring) {
        AnnotationSpec.Builder binds = AnnotationSpec.builder(BINDS);
        wiring.forEach(line -> binds.addMember("value", Literal.of(line)));
        return binds.build();
    }

    // @SuppressWarnings({"deprecation", "rawtypes"})
    static AnnotationSpec suppressed(List<String> warnings) {
        CodeBlock all =
                warnings.stream().map(warning -> CodeBlock.of("$S", warning)).collect(CodeBlock.joining(", "));
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", warnings.size() == 1 ? "$L" : "{$L}", all)
                .build();
    }

    private static ClassName socket(String name) {
        return ClassName.get("dev.patchbay.socket", name);
    }

    private static ClassName binding(String name) {
        return ClassName.get("dev.patchbay.binding", name);
    }

    private static ClassName codec(String name) {
        return ClassName.get("dev.patchbay.codec", name);
    }

    private static ClassName json(String name) {
        return ClassName.get("dev.patchbay.json", name);
    }

    private static ClassName channel(String name) {
        return ClassName.get("dev.patchbay.channel", name);
    }

    private static ClassName client(String name) {
        return ClassName.get("dev.patchbay.client", name);
    }

    private static ClassName connect(String name) {
        return ClassName.get("dev.patchbay.connect", name);
    }

    /** The part of a generated sender that writes the payloads: {@code RoomEvents_Sender.Writer}. */
    static ClassName writer(ClassName events) {
        return EventsInterface.sender(events).nestedClass("Writer");
    }
}
