package dev.patchbay.processor;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Finds the name of the routing table. */
final class TableNaming {

    private final Optional<String> option;

    TableNaming(Optional<String> option) {
        this.option = option;
    }

    /** The table of the sockets; empty where there are none, or it cannot have a name. */
    Optional<Table> table(Program program, boolean injectable, Problems problems) {
        return program.sockets().isEmpty()
                ? Optional.empty()
                : name(program.sockets(), problems).map(name -> new Table(name, injectable, program));
    }

    /** Its name, where it can have one. */
    Optional<ClassName> name(List<ClassName> sockets) {
        return option.isPresent()
                ? option.filter(SourceVersion::isName).map(TableNaming::parse)
                : Table.commonPackage(sockets).map(home -> ClassName.get(home, Table.NAME));
    }

    private Optional<ClassName> name(List<SocketClass> sockets, Problems problems) {
        Optional<ClassName> name = name(sockets.stream().map(SocketClass::type).toList());
        if (name.isEmpty() && option.isPresent()) {
            problems.add(BuildProblem.UNUSABLE_ROUTES_NAME, Origin.NOWHERE, option.get());
        } else if (name.isEmpty()) {
            String packages = sockets.stream()
                    .map(socket -> socket.type().packageName())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            problems.add(BuildProblem.NO_COMMON_PACKAGE, Origin.NOWHERE, packages);
        }
        return name;
    }

    private static ClassName parse(String name) {
        int dot = name.lastIndexOf('.');
        return ClassName.get(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1));
    }
}
