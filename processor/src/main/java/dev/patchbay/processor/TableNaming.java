package dev.patchbay.processor;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import dev.patchbay.processor.read.EarlierTables;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;

/** Finds the name of the routing table. */
final class TableNaming {

    private final Optional<String> option;
    private final Predicate<ClassName> taken;
    private final Predicate<String> isClass;

    /**
     * Names tables.
     *
     * @param option the name that the program gives, if it does
     * @param taken whether a table of another program has a name
     * @param isClass whether there is a class of a qualified name, which is no package
     */
    TableNaming(Optional<String> option, Predicate<ClassName> taken, Predicate<String> isClass) {
        this.option = option;
        this.taken = taken;
        this.isClass = isClass;
    }

    /** The table of the sockets; empty where there are none, or it cannot have a name. */
    Optional<Table> table(Program program, boolean injectable, Problems problems) {
        return program.served().isEmpty()
                ? Optional.empty()
                : name(program.served(), problems)
                        .map(name -> besideOthers(name, problems))
                        .map(name -> new Table(name, injectable, program));
    }

    /** The name itself, or the first with a number that hides nobody's table. */
    private ClassName free(ClassName wish) {
        return EarlierTables.numbered(wish.simpleName())
                .map(wish::peerClass)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private ClassName besideOthers(ClassName wish, Problems problems) {
        ClassName name = free(wish);
        if (!name.equals(wish)) {
            problems.add(BuildProblem.TABLE_BESIDE, Origin.NOWHERE, wish, name);
        }
        return name;
    }

    /** The name of what stands in for the table of the sockets, where it can have one. */
    Optional<ClassName> standIn(List<ClassName> sockets) {
        return name(sockets).map(this::free);
    }

    private Optional<ClassName> name(List<ClassName> sockets) {
        return option.isPresent()
                ? option.filter(this::isUsable).map(TableNaming::parse)
                : Table.commonPackage(sockets).map(home -> ClassName.get(home, Table.NAME));
    }

    private Optional<ClassName> name(List<SocketClass> sockets, Problems problems) {
        Optional<ClassName> name = name(sockets.stream().map(SocketClass::type).toList());
        if (name.isEmpty() && option.isPresent()) {
            problems.add(BuildProblem.UNUSABLE_ROUTES_NAME, Origin.NOWHERE, option.get(), fault(option.get()));
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

    private boolean isUsable(String name) {
        return SourceVersion.isName(name) && around(name).isEmpty();
    }

    private String fault(String name) {
        return around(name)
                .map(around -> "would stand in the package '" + around + "', which is a class")
                .orElse("is no qualified class name");
    }

    /** The class that a name has in the place of a package. */
    private Optional<String> around(String name) {
        return IntStream.range(0, name.length())
                .filter(i -> name.charAt(i) == '.')
                .mapToObj(i -> name.substring(0, i))
                .filter(isClass)
                .findFirst();
    }

    private static ClassName parse(String name) {
        int dot = name.lastIndexOf('.');
        return ClassName.get(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1));
    }
}
