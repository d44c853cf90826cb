package dev.patchbay.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.emit.BindingFile;
import dev.patchbay.processor.emit.ChannelFile;
import dev.patchbay.processor.emit.ChannelSocketFile;
import dev.patchbay.processor.emit.RoutesFile;
import dev.patchbay.processor.emit.RoutesText;
import dev.patchbay.processor.emit.SenderFile;
import dev.patchbay.processor.emit.TokensFile;
import dev.patchbay.processor.model.Compiled;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes every file of a program. */
final class ProgramWriter {

    /** Where people look for what is served. */
    private static final String ROUTES_TEXT = "META-INF/patchbay/routes.txt";

    private final Elements elements;
    private final SourceWriter writer;

    ProgramWriter(Elements elements, SourceWriter writer) {
        this.elements = elements;
        this.writer = writer;
    }

    /** The files that need one class alone, or those of other compilations beside it. */
    void write(Program read, Compiled compiled) {
        Program alone = new Program(List.of(), List.of(), List.of(), compiled);
        read.sockets().stream()
                .filter(socket -> isComplete(socket, alone))
                .forEach(socket -> write(file(socket, alone), socket.origin(), elements(socket.type())));
        read.endpoints()
                .forEach(endpoint -> TokensFile.of(endpoint)
                        .ifPresent(file -> write(file, endpoint.origin(), elements(endpoint.type()))));
        read.channels().forEach(channel -> write(ChannelFile.of(channel), channel.origin(), elements(channel.type())));
        read.events().forEach(events -> write(SenderFile.of(events), events.origin(), elements(events.type())));
    }

    /** The files that need all of them. */
    void write(Table table) {
        Program program = table.program();
        Program alone = new Program(List.of(), List.of(), List.of(), program.compiled());
        program.sockets().stream().filter(socket -> !isComplete(socket, alone)).forEach(socket -> {
            Stream<ClassName> channels = socket.channels().stream().map(row -> row.channel());
            ClassName[] types =
                    Stream.concat(Stream.of(socket.type()), channels).toArray(ClassName[]::new);
            write(file(socket, program), socket.origin(), elements(types));
        });
        List<TypeElement> all =
                elements(table.endpoints().map(endpoint -> endpoint.type()).toArray(ClassName[]::new));
        write(RoutesFile.of(table), Origin.NOWHERE, all);
        writer.write(ROUTES_TEXT, RoutesText.of(table), all);
    }

    private static boolean isComplete(SocketClass socket, Program compiled) {
        return socket.channels().stream().allMatch(row -> compiled.channel(row).isPresent());
    }

    private static JavaFile file(SocketClass socket, Program program) {
        return socket.hasChannels() ? ChannelSocketFile.of(socket, program) : BindingFile.of(socket);
    }

    void write(JavaFile file, Origin origin, List<? extends Element> origins) {
        writer.write(file, origin, origins);
    }

    private List<TypeElement> elements(ClassName... types) {
        return Stream.of(types)
                .distinct()
                .map(type -> elements.getTypeElement(type.canonicalName()))
                .toList();
    }
}
