package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Declared;
import java.util.List;
import java.util.stream.Collectors;

/** What a type says itself, before the types that it names are looked into. */
sealed interface Shallow {

    /** What an adapter is written for, in a few digits. */
    String stamp();

    /**
     * A record or bean.
     *
     * @param properties the properties by which sealed interfaces around it know it
     */
    record Members(List<Member> members, boolean strict, List<String> properties) implements Shallow {

        @Override
        public String stamp() {
            return Stamp.of(members, strict, strict ? properties : properties.isEmpty());
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

    /** An enum. */
    record Constants(List<Declared.Constant> constants) implements Shallow {

        @Override
        public String stamp() {
            return Stamp.of(constants.toString());
        }
    }
}
