package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.patchbay.processor.model.Need;
import dev.patchbay.processor.model.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constructor of the routing table, which makes the bindings. */
final class RoutesConstructor {

    private final Table table;
    private final RoutesNames names;

    RoutesConstructor(Table table, RoutesNames names) {
        this.table = table;
        this.names = names;
    }

    // @Inject
    // public SocketRoutes(PubSub pubSub, Rooms rooms) {
    //   this.pubSub = pubSub;
    //   this.saidBroadcaster = new Broadcaster<>(pubSub, Said_Json.CODEC);
    //   RoomChannel_Binding roomChannel = new RoomChannel_Binding(rooms);
    //   this.chatSocket = new ChatSocket_Binding(rooms, roomChannel);
    //   this.echoSocket = new EchoSocket_Binding();
    // }
    MethodSpec method() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(
                        names.needs().isEmpty()
                                ? "Needs nothing."
                                : "Takes what the constructors of the classes ask for, in the order of their types'"
                                        + " names.")
                .addModifiers(Modifier.PUBLIC);
        if (table.injectable()) {
            constructor.addAnnotation(Spi.INJECT);
        }
        names.needs().forEach((need, name) -> constructor.addParameter(parameter(need, name)));
        if (names.haveTopics()) {
            constructor.addStatement("this.$L = $L", RoutesNames.TOPICS, RoutesNames.TOPICS);
        }
        names.broadcasters()
                .forEach((codec, field) -> constructor.addStatement(
                        "this.$L = new $T<>($L,$W$L)",
                        field.name(),
                        Spi.BROADCASTER,
                        RoutesNames.TOPICS,
                        CodecCode.of(codec)));
        makeBindings(constructor);
        return constructor.build();
    }

    private void makeBindings(MethodSpec.Builder constructor) {
        List<ClassName> channels =
                table.channels().stream().map(channel -> channel.type()).toList();
        Stream<Row> channelsFirst = Stream.concat(
                names.rows().stream().filter(row -> channels.contains(row.type())),
                names.rows().stream().filter(row -> !channels.contains(row.type())));
        channelsFirst.forEach(row -> {
            String name = names.binding(row.type());
            if (channels.contains(row.type())) {
                constructor.addStatement("$T $L = $L", row.binding(), name, made(row));
            } else {
                constructor.addStatement("this.$L = $L", name, made(row));
            }
        });
    }

    // @Named("logins") RateLimiter logins
    private ParameterSpec parameter(Need need, String name) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(need.type(), name);
        if (table.injectable() && !need.name().isEmpty()) {
            parameter.addAnnotation(AnnotationSpec.builder(Spi.INJECT_NAMED)
                    .addMember("value", Literal.of(need.name()))
                    .build());
        }
        return parameter.build();
    }

    // new ChatSocket_Binding(rooms)
    // new UserSocket_Binding(tokens, roomChannel)
    private CodeBlock made(Row row) {
        String arguments = Stream.of(
                        row.needs().stream().map(names::need),
                        row.channels().stream().map(names::binding))
                .flatMap(all -> all)
                .collect(Collectors.joining(", "));
        return CodeBlock.of("new $T($L)", row.binding(), arguments);
    }
}
