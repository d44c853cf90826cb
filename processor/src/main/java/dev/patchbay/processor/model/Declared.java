package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/** A type with a wire form of its own, for which an adapter is written. */
public sealed interface Declared {

    Head head();

    /**
     * What every adapter has.
     *
     * @param type the type
     * @param adapter its adapter
     * @param besides whether the adapter stands beside the type, for other compilations too
     * @param isPublic whether every package can see both
     * @param deprecated whether naming it, or what it is made of, names something deprecated
     * @param stamp what changes when its wire form or its members do
     * @param documentation what is written above it, or nothing
     */
    record Head(
            ClassName type,
            ClassName adapter,
            boolean besides,
            boolean isPublic,
            boolean deprecated,
            String stamp,
            String documentation) {}

    /**
     * A record, or another class that is made of all its parts at once.
     *
     * @param variables its type parameters
     * @param components what it is made of, in order
     * @param maker what takes them
     * @param manner how exact one has to be
     * @param isCase whether it implements a sealed interface
     */
    record RecordClass(
            Head head,
            List<TypeVariableName> variables,
            List<Component> components,
            Maker maker,
            Manner manner,
            boolean isCase)
            implements Declared {}

    /** A class with a constructor without parameters, and properties. */
    record Bean(Head head, List<Component> components, Manner manner) implements Declared {}

    /**
     * A sealed interface.
     *
     * @param property the name whose value says which case it is
     * @param cases the records that implement it, in the order of its declaration
     */
    record Union(Head head, String property, List<Case> cases) implements Declared {}

    /**
     * An enum.
     *
     * @param constants its constants, in order
     * @param value how a constant is asked for its name in JSON, where it has to be
     * @param otherwise the constant that every other name is read as, where there is one
     */
    record Constants(Head head, List<Constant> constants, Optional<Access> value, Optional<String> otherwise)
            implements Declared {}

    /**
     * A type that is in JSON what one value of it is.
     *
     * @param value what that is
     * @param get how it is asked for
     * @param maker what takes it
     */
    record Wrapper(Head head, Schema value, Access get, Maker maker) implements Declared {}

    /**
     * A part of a record or bean.
     *
     * @param name its name in Java
     * @param names its name in JSON, and others by which it is read; none where it is ignored
     * @param schema what it is
     * @param nullable whether it says that it may be null
     * @param get how it is asked for
     * @param set how it is set; in a record it is not
     */
    record Component(String name, List<String> names, Schema schema, boolean nullable, Access get, Access set) {

        /** Whether it is in the JSON. */
        public boolean isWired() {
            return !names.isEmpty();
        }

        /** Whether a strict reader insists on it. */
        public boolean isRequired() {
            return isWired() && !nullable && !(schema instanceof Schema.Maybe);
        }
    }

    /** What makes an object of its parts. */
    sealed interface Maker {

        /** A constructor without parameters, and setters. */
        record Setters() implements Maker {}

        /** A constructor that takes them. */
        record Constructor() implements Maker {}

        /** A static method of this name that takes them. */
        record Factory(String method) implements Maker {}
    }

    /** How a part is reached. */
    sealed interface Access {

        /** By a method of this name. */
        record Method(String name) implements Access {}

        /** As a field of this name. */
        record Field(String name) implements Access {}
    }

    /** A record of a sealed interface, the name that tells it apart, and its adapter. */
    record Case(ClassName type, String name, ClassName adapter) {}

    /** A constant in Java, its name in JSON, and others by which it is read. */
    record Constant(String name, List<String> names) {}

    /**
     * How exact one has to be.
     *
     * @param strict whether unknown and missing names are refused
     * @param skipped the names that are known to a strict reader, though nothing is read from them
     */
    record Manner(boolean strict, List<String> skipped) {}
}
