package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class with {@code @ChannelClient}.
 *
 * @param body the class; the methods that handle the events of its contracts are callbacks
 * @param topic what it joins
 * @param answers the interfaces with {@code @Questions} that it says it answers
 * @param joins what its contracts say that it joins with
 * @param contracts its contracts, and what lies beside them
 */
public record ChannelClientClass(
        EndpointBody body, Topic topic, List<Contract> answers, List<Join> joins, Contracts contracts)
        implements Endpoint {

    /**
     * The payload of a join.
     *
     * @param type its type
     * @param payload how it goes out
     * @param contract the interface that says so
     * @param origin the parameter that the interface is
     */
    public record Join(TypeName type, Payload payload, ClassName contract, Origin origin) {}

    /**
     * The interfaces that a client's class has to do with.
     *
     * @param heard those with {@code @Broadcasts} that it implements
     * @param pushed those with {@code @Pushes} that it takes
     * @param beside those with {@code @Broadcasts} of other compilations that stand in the packages of these
     */
    public record Contracts(List<Interface> heard, List<Interface> pushed, List<Interface> beside) {

        public boolean hear(ClassName type) {
            return heard.stream().anyMatch(contract -> contract.type().equals(type));
        }
    }

    /** An interface, and its topics. */
    public record Interface(ClassName type, List<Topic> topics) {

        public String name() {
            return String.join(".", type.simpleNames());
        }
    }

    @Override
    public Home home() {
        return Home.CHANNEL_CLIENT;
    }

    @Override
    public Settings settings() {
        return Settings.NOTHING;
    }

    /** Of one that hears nothing, a rule of its own tells. */
    @Override
    public boolean isOfUse() {
        return true;
    }

    /** Also what it joins with. */
    @Override
    public Stream<Payload> payloads() {
        return Stream.concat(Endpoint.super.payloads(), joins.stream().map(Join::payload));
    }

    /** What it joins with, where the contract says so. */
    public Optional<Join> join() {
        return joins.stream()
                .filter(join -> join.payload() instanceof Payload.Coded)
                .findFirst();
    }

    /** What the joiner's method for a variable of the topic takes, where that is not any text. */
    public Optional<TypeName> typeOf(String variable) {
        return VariableUse.of(this, variable).type();
    }

    /** Whether that is an enum. */
    public boolean isConstant(String variable) {
        return VariableUse.of(this, variable).isConstant();
    }

    /** The name of the generated joiner: {@code Outer_Inner_Joiner}. */
    @Override
    public ClassName binding() {
        return ClassName.get(type().packageName(), String.join("_", type().simpleNames()) + "_Joiner");
    }
}
