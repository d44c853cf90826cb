package dev.patchbay.processor.read;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Declared.Access;
import dev.patchbay.processor.model.Declared.Maker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** What a type says itself, before the types that it names are looked into. */
sealed interface Shallow {

    /** What an adapter is written for, in a few digits. */
    String stamp();

    /**
     * A record, a bean, or another class.
     *
     * @param properties the properties by which sealed interfaces around it know it
     */
    record Composite(List<Member> members, Maker maker, boolean strict, List<String> properties) implements Shallow {

        @Override
        public String stamp() {
            String kind = maker instanceof Maker.Factory ? maker.toString() : "";
            return Stamp.of(members, strict, strict ? properties : properties.isEmpty()) + kind;
        }
    }

    /** What is one value in JSON. */
    record Wrapper(TypeMirror value, Access get, Maker maker) implements Shallow {

        @Override
        public String stamp() {
            return Stamp.of(TypeName.get(value).toString(), get, maker);
        }
    }

    /** A sealed interface. */
    record Cases(String property, List<UnionCases.Named> cases) implements Shallow {

        @Override
        public String stamp() {
            return Stamp.of(
                    cases.stream().map(one -> one.type() + " " + one.name()).collect(Collectors.joining("\n")),
                    property);
        }
    }

    /**
     * An enum.
     *
     * @param value how a constant is asked for its name in JSON, where it has to be
     * @param otherwise the constant that every other name is read as, where there is one
     */
    record Constants(List<Declared.Constant> constants, Optional<Access> value, Optional<String> otherwise)
            implements Shallow {

        @Override
        public String stamp() {
            return Stamp.of(
                    constants.toString(),
                    Stream.concat(value.stream(), otherwise.stream()).toArray());
        }
    }
}
