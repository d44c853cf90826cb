package dev.patchbay.processor;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.model.ChannelClass;
import dev.patchbay.processor.model.Compiled;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.read.CompiledReader;
import dev.patchbay.processor.read.EarlierTables;
import dev.patchbay.processor.read.Javac;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** What is on the class path beside this compilation: a part of the same program, or of another. */
final class Surroundings {

    private final EarlierTables tables;
    private final CompiledReader reader;

    private List<TypeElement> kept = List.of();

    Surroundings(Javac javac, EarlierTables tables) {
        this.tables = tables;
        this.reader = new CompiledReader(javac);
    }

    /** Looks for the rest of the program to which these classes belong. */
    void look(RoundEnvironment round, List<TypeElement> sockets, List<TypeElement> channels) {
        tables.see(round);
        kept = tables.kept(Stream.concat(sockets.stream(), channels.stream()).toList());
    }

    /** Those of it that can neither be seen nor are compiled. */
    List<String> unseen() {
        return tables.unseen();
    }

    /** The classes of it. */
    List<TypeElement> kept() {
        return kept;
    }

    Compiled read(List<TypeElement> sockets, List<TypeElement> channels, Gathered gathered) {
        List<ClassName> events = gathered.channels().stream()
                .flatMap(channel -> channel.sources(Source.Events.class))
                .map(Source.Events::type)
                .filter(type -> !gathered.events().contains(type))
                .distinct()
                .toList();
        return reader.read(kept, sockets, channels, new CompiledReader.Interfaces(events, gathered.requests()));
    }

    /**
     * What was read of this compilation.
     *
     * @param events the interfaces of its events
     * @param requests those of other compilations with whose requests it agrees
     */
    record Gathered(List<ChannelClass> channels, List<ClassName> events, List<ClassName> requests) {}

    /** Whether a table of another program has a name. */
    boolean isTaken(ClassName name) {
        return tables.isTaken(name.canonicalName());
    }
}
