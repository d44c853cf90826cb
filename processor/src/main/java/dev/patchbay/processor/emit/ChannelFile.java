package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Source;

/** The class that calls a channel: {@code RoomChannel_Binding}. */
public final class ChannelFile {

    private static final String ANNOTATIONS = "dev.patchbay";

    private final ChannelClass channel;
    private final FieldNames fields;
    private final ChannelCallsClass calls;

    private ChannelFile(ChannelClass channel) {
        this.channel = channel;
        this.fields = new FieldNames(channel);
        this.calls = new ChannelCallsClass(channel, fields);
    }

    public static JavaFile of(ChannelClass channel, Site site) {
        return site.file(new ChannelFile(channel).type(site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class RoomChannel_Binding implements ChannelBinding {
    private TypeSpec type(Site site) {
        TypeSpec.Builder type = BindingClass.of(channel, Program.NOTHING, site, Spi.CHANNEL_BINDING)
                .addAnnotation(asks());
        BindingFields shared = new BindingFields(fields);
        type.addFields(shared.fields()).addMethod(shared.constructor());
        channel.constants().forEach((setting, constant) -> type.addMethod(setting(setting, constant)));
        if (channel.callback(Kind.JOIN).filter(Callback::nonBlocking).isPresent()) {
            type.addMethod(Overrides.constant("joinIsNonBlocking", true));
        }
        CodecsMethod.of(channel.payloads(), fields.events().values()).ifPresent(type::addMethod);
        return type.addMethod(create()).addType(calls.type()).build();
    }

    // @Asks(names = "room", identities = User.class)
    private AnnotationSpec asks() {
        AnnotationSpec.Builder asks = AnnotationSpec.builder(Spi.ASKS);
        channel.sources(Source.Variable.class)
                .filter(variable -> variable.place() == Source.Place.PATH)
                .map(Source.Variable::name)
                .distinct()
                .forEach(name -> asks.addMember("names", Literal.of(name)));
        fields.identities().keySet().forEach(type -> asks.addMember("identities", "$T.class", type));
        return asks.build();
    }

    // @Override
    // public LogLevel logJoins() {
    //   return LogLevel.OFF;
    // }
    private static MethodSpec setting(ChannelClass.Setting setting, String constant) {
        ClassName type = ClassName.get(ANNOTATIONS, setting.type());
        return Overrides.method(setting.attribute())
                .returns(type)
                .addStatement("return $T.$L", type, constant)
                .build();
    }

    // @Override
    // public ChannelCalls create(ChannelUser user, TopicParams params) throws Throwable {
    //   return new Calls(user, params);
    // }
    private MethodSpec create() {
        return Overrides.method("create")
                .returns(Spi.CHANNEL_CALLS)
                .addParameter(Spi.CHANNEL_USER, "user")
                .addParameter(Spi.TOPIC_PARAMS, "params")
                .addException(Throwable.class)
                .addStatement("return new Calls($L)", calls.needsUser() ? "user, params" : "")
                .build();
    }
}
