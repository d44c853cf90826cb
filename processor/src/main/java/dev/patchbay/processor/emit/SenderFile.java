package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.EventsInterface;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that sends the events of an interface: {@code RoomEvents_Sender}. */
public final class SenderFile {

    private final EventsInterface events;
    private final ClassName writer;

    private SenderFile(EventsInterface events) {
        this.events = events;
        this.writer = Spi.writer(events.type());
    }

    public static JavaFile of(EventsInterface events, Site site) {
        return site.file(new SenderFile(events).type(site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class RoomEvents_Sender {
    //   public static final Contract CONTRACT = new Contract("RoomEvents",
    //       "new_msg.text string");
    //   private static final List<TopicPattern> TOPICS = List.of(new TopicPattern("room:*"));
    //   private final PubSub pubSub;
    //   private final Writer writer;
    private TypeSpec type(Site site) {
        TypeSpec.Builder type = TypeSpec.classBuilder(events.generated())
                .addJavadoc("Sends the events of {@link $T}. Written by Patchbay; any thread.", events.type())
                .addAnnotations(site.mark(events.deprecated()))
                .addModifiers(events.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                .addModifiers(Modifier.FINAL)
                .addField(ContractField.of(events))
                .addField(topics())
                .addField(field(Endpoint.PUB_SUB.type(), "pubSub"))
                .addField(field(writer, "writer"))
                .addMethod(constructor())
                .addMethod(topic())
                .addType(new SenderWriter(events).type());
        return type.build();
    }

    // private static final List<TopicPattern> TOPICS = List.of(new TopicPattern("room:*"));
    private FieldSpec topics() {
        CodeBlock patterns = events.topics().stream()
                .map(topic -> CodeBlock.of("new $T($L)", Spi.TOPIC_PATTERN, Literal.of(topic.text())))
                .collect(CodeBlock.joining(",$W"));
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), Spi.TOPIC_PATTERN);
        return FieldSpec.builder(list, "TOPICS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, patterns)
                .build();
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    // public RoomEvents_Sender(PubSub pubSub) {
    //   this.pubSub = pubSub;
    //   this.writer = new Writer();
    // }
    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Over the program's topics; to be made once and kept.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Endpoint.PUB_SUB.type(), "pubSub")
                .addStatement("this.pubSub = pubSub")
                .addStatement("this.writer = new $T()", writer)
                .build();
    }

    // public RoomEvents topic(String topic) {
    //   return writer.to(Events.topic(pubSub, topic, TOPICS));
    // }
    private MethodSpec topic() {
        String topics = events.topics().isEmpty() ? "" : events.topics().get(0).text();
        return MethodSpec.methodBuilder("topic")
                .addJavadoc(CodeBlock.of(
                        "To everybody in a topic such as {@code $L}, on all nodes.", Literal.inComment(topics)))
                .addModifiers(Modifier.PUBLIC)
                .returns(events.type())
                .addParameter(String.class, "topic")
                .addStatement("return writer.to($T.topic(pubSub, topic, TOPICS))", Spi.EVENTS)
                .build();
    }
}
