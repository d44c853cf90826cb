package dev.patchbay.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.patchbay.processor.model.Constructor;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the calls of a channel's client keep, however often the channel is joined. */
final class JoinerFields implements KeptFields {

    private final Endpoint endpoint;
    private final FieldNames fields;

    JoinerFields(Endpoint endpoint, FieldNames fields) {
        this.endpoint = endpoint;
        this.fields = fields;
    }

    // private final ClientChannel channel;
    // private final RoomView client = new RoomView(log);
    // private final RoomCalls roomCalls;
    // private final String room = variable("room");
    @Override
    public List<FieldSpec> fields() {
        List<FieldSpec> all = new ArrayList<>();
        if (takesChannel()) {
            all.add(CallsFields.field(Spi.CLIENT_CHANNEL, "channel"));
        }
        all.add(CallsFields.object(endpoint, CallCode.CLIENT, fields));
        fields.pushers().forEach((type, name) -> all.add(CallsFields.field(type, name)));
        fields.variables().values().forEach(variable -> all.add(ClientFields.field(variable)));
        return all;
    }

    private boolean takesChannel() {
        return endpoint.parameters().anyMatch(parameter -> parameter.source() == Source.Given.CLIENT_CHANNEL);
    }

    @Override
    public boolean needArgument() {
        return takesChannel() || !fields.pushers().isEmpty();
    }

    // Calls(ClientChannel channel) {
    //   this.channel = channel;
    //   this.roomCalls = RoomCalls_Pusher.of(channel);
    // }
    @Override
    public Optional<MethodSpec> constructor() {
        boolean mayFail = endpoint.constructor().stream().anyMatch(Constructor::throwing);
        if (!needArgument() && !mayFail) {
            return Optional.empty();
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (needArgument()) {
            constructor.addParameter(Spi.CLIENT_CHANNEL, "channel");
        }
        if (takesChannel()) {
            constructor.addStatement("this.channel = channel");
        }
        fields.pushers()
                .forEach((type, name) ->
                        constructor.addStatement("this.$L = $T.of(channel)", name, Direction.PUSHES.generated(type)));
        if (mayFail) {
            constructor.addException(Throwable.class);
        }
        return Optional.of(constructor.build());
    }
}
