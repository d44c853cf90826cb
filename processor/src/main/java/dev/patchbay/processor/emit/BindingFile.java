package dev.patchbay.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import java.util.List;

/** The class that calls a socket: {@code ChatSocket_Binding}. */
public final class BindingFile {

    private final SocketClass socket;
    private final FieldNames fields;
    private final CallsClass calls;

    private BindingFile(SocketClass socket) {
        this.socket = socket;
        this.fields = new FieldNames(socket);
        this.calls = new CallsClass(socket, fields);
    }

    public static JavaFile of(SocketClass socket, Site site) {
        return site.file(new BindingFile(socket).type(site));
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class ChatSocket_Binding implements SocketBinding {
    private TypeSpec type(Site site) {
        TypeSpec.Builder type = BindingClass.of(socket, Program.NOTHING, site, Spi.SOCKET_BINDING);
        BindingFields shared = new BindingFields(fields);
        type.addFields(shared.fields()).addMethod(shared.constructor());
        type.addMethods(new SettingMethods(socket.settings()).methods());
        CodecsMethod.of(socket.payloads(), List.of()).ifPresent(type::addMethod);
        return type.addMethod(connect()).addType(calls.type()).build();
    }

    // @Override
    // public SocketCalls connect(Handshake handshake) throws Throwable {
    //   return new Calls(handshake);
    // }
    private MethodSpec connect() {
        return Overrides.method("connect")
                .returns(Spi.SOCKET_CALLS)
                .addParameter(Spi.HANDSHAKE, "handshake")
                .addException(Throwable.class)
                .addStatement("return new Calls($L)", calls.needsArgument() ? "handshake" : "")
                .build();
    }
}
