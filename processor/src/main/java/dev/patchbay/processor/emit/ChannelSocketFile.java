package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Listed;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class that calls a socket with channels: {@code UserSocket_Binding}. */
public final class ChannelSocketFile {

    private static final ClassName LOG_LEVEL = ClassName.get("dev.patchbay", "LogLevel");
    private static final TypeName ROUTES = ParameterizedTypeName.get(ClassName.get(List.class), Spi.CHANNEL_ROUTE);

    private final SocketClass socket;
    private final Program program;
    private final FieldNames fields;
    private final Map<ClassName, String> channels = new LinkedHashMap<>();

    private ChannelSocketFile(SocketClass socket, Program program) {
        this.socket = socket;
        this.program = program;
        this.fields = new FieldNames(socket);
        FreeNames free = new FreeNames(Set.copyOf(fields.dependencies().values()));
        Row.channels(socket).forEach(channel -> channels.put(channel, free.take(Names.of(channel))));
    }

    public static JavaFile of(SocketClass socket, Program program, Site site) {
        return site.file(new ChannelSocketFile(socket, program).type(site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class UserSocket_Binding implements ChannelSocketBinding {
    //   private final Tokens tokens;
    //   private final List<ChannelRoute> channels;
    private TypeSpec type(Site site) {
        TypeSpec.Builder type = BindingClass.of(socket, program, site, Spi.CHANNEL_SOCKET_BINDING);
        fields.dependencies().forEach((need, name) -> type.addField(field(need.type(), name)));
        type.addField(field(ROUTES, "channels")).addMethod(constructor());
        type.addMethods(new SettingMethods(socket.settings()).methods());
        log().ifPresent(type::addMethod);
        return type.addMethod(new AcceptMethod(socket, fields).method())
                .addMethod(channels())
                .build();
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    // public UserSocket_Binding(Tokens tokens, ChannelBinding roomChannel) {
    //   this.tokens = tokens;
    //   this.channels = List.of(
    //       new ChannelRoute("room:{room}", roomChannel));
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        fields.dependencies()
                .forEach((need, name) -> constructor
                        .addParameter(BindingFields.parameter(need, name))
                        .addStatement("this.$L = $L", name, name));
        channels.values().forEach(name -> constructor.addParameter(Spi.CHANNEL_BINDING, name));
        CodeBlock rows = socket.channels().stream().flatMap(this::routes).collect(CodeBlock.joining(",\n"));
        return constructor
                .addStatement("this.channels = $T.of(\n$L)", List.class, rows)
                .build();
    }

    // new ChannelRoute("room:{room}", roomChannel)
    // new ChannelRoute(new TopicPattern("static:*"), staticChannel, Map.of("static", "yes"))
    private Stream<CodeBlock> routes(Listed row) {
        ChannelClass channel = program.channel(row).orElseThrow();
        String name = Optional.ofNullable(channels.get(channel.type())).orElseThrow();
        return row.topics(channel).stream().map(topic -> route(topic, name, row.with()));
    }

    private static CodeBlock route(Topic topic, String name, Map<String, String> with) {
        if (with.isEmpty()) {
            return CodeBlock.of("new $T($L, $L)", Spi.CHANNEL_ROUTE, Literal.of(topic.text()), name);
        }
        CodeBlock values = with.entrySet().stream()
                .map(entry -> CodeBlock.of(
                        "$T.entry($L, $L)", Map.class, Literal.of(entry.getKey()), Literal.of(entry.getValue())))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T(new $T($L), $L, $T.ofEntries($L))",
                Spi.CHANNEL_ROUTE,
                Spi.TOPIC_PATTERN,
                Literal.of(topic.text()),
                name,
                Map.class,
                values);
    }

    // @Override
    // public LogLevel log() {
    //   return LogLevel.OFF;
    // }
    private Optional<MethodSpec> log() {
        return socket.settings()
                .log()
                .map(level -> Overrides.method("log")
                        .returns(LOG_LEVEL)
                        .addStatement("return $T.$L", LOG_LEVEL, level.text())
                        .build());
    }

    // @Override
    // public List<ChannelRoute> channels() {
    //   return channels;
    // }
    private static MethodSpec channels() {
        return Overrides.method("channels")
                .returns(ROUTES)
                .addStatement("return channels")
                .build();
    }
}
