package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Asked;
import dev.patchbay.processor.model.Bound;
import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Earlier;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.EventsInterface;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Shape;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Strays;
import dev.patchbay.processor.model.Table;
import java.util.List;

/** Asks every rule. */
public final class Checks {

    private static final List<Rule<Endpoint>> RULES = List.of(
            new UnusableClass(),
            new UnusableConstructor(),
            new MisplacedDependency(),
            new SameDependency(),
            new InvisibleType(),
            new UnusableCallback(),
            new LostCallbacks(),
            new DuplicateCallback(),
            new VariableTypes(),
            new UnfillableParameter(),
            new MisplacedParameter(),
            new UnclearParameter(),
            new SecondPayload(),
            new RawSender(),
            new PayloadWithoutCodec(),
            new TwoCodecs(),
            new UnsendableAnswer(),
            new ManyCallbacks(),
            new NoHandler(),
            new Subprotocols(),
            new UnusableLimits(),
            new TypeProperty(),
            new MessageNames(),
            new EventNames(),
            new DuplicateMessage(),
            new StreamedMessages(),
            new UnclearError(),
            new InterceptedPayload(),
            new ChannelInfo(),
            new TwoReplies(),
            new PresenceMetas());

    /** Of those alone that are served. */
    private static final List<Rule<SocketClass>> SOCKET_RULES =
            List.of(new PathSyntax(), new PathVariables(), new ChannelSockets(), new ManyChannels());

    /** Of those alone that connect. */
    private static final List<Rule<ClientClass>> CLIENT_RULES = List.of(new UrlSyntax(), new UrlVariables());

    /** Of those alone that join. */
    private static final List<Rule<ChannelClientClass>> CHANNEL_CLIENT_RULES = List.of(
            new HearsNothing(), new HeardPayloads(), new JoinPayloads(), new JoinedNames(), new ContractTopics());

    private static final List<Rule<EventsInterface>> EVENTS_RULES =
            List.of(new UnusableEvents(), new EventAnswers(), new EventPayloads(), new ManyEvents());

    private static final List<Rule<Program>> PROGRAM_RULES = List.of(
            new BothEnds(),
            new ListedChannels(),
            new ListedValues(),
            new TopicSyntax(),
            new TopicOrder(),
            new TopicNames(),
            new Heartbeats(),
            new IdentityOfChannels(),
            new DependencyOfOne(),
            new CompiledChannels(),
            new InterceptedTypes(),
            new EventTypes(),
            new SenderlessEvents(),
            new InterceptedEvents(),
            new EventsElsewhere(),
            new Agreement(),
            new JoinTerms(),
            new UnheardBroadcasts());

    private static final List<Rule<Table>> TABLE_RULES = List.of(
            new SamePath(),
            new NameClash(),
            new InvisibleDependency(),
            new CompiledSockets(),
            new ManyDependencies(),
            new ManySockets());

    private static final List<Rule<Strays>> STRAY_RULES =
            List.of(new StrayCallbacks(), new StrayEvents(), new Misuses());

    private Checks() {}

    /** The mistakes in one class. */
    public static Problems of(Endpoint endpoint) {
        Problems problems = new Problems();
        if (!endpoint.body().shape().kind().equals(Shape.CLASS)) {
            new UnusableClass().check(endpoint, problems);
            return problems;
        }
        RULES.forEach(rule -> rule.check(endpoint, problems));
        if (endpoint instanceof SocketClass socket) {
            SOCKET_RULES.forEach(rule -> rule.check(socket, problems));
        }
        if (endpoint instanceof ClientClass client) {
            CLIENT_RULES.forEach(rule -> rule.check(client, problems));
        }
        if (endpoint instanceof ChannelClientClass client) {
            CHANNEL_CLIENT_RULES.forEach(rule -> rule.check(client, problems));
        }
        return problems;
    }

    /** The mistakes in an interface of events. */
    public static Problems of(EventsInterface events) {
        return found(EVENTS_RULES, events);
    }

    /** The mistakes in a type that asks for an adapter. */
    public static Problems of(Asked asked) {
        return found(List.of(new AskedAdapters()), asked);
    }

    /** What has become of the payloads of earlier compilations. */
    public static Problems of(Earlier earlier) {
        Problems problems = new Problems();
        Program program = earlier.program();
        program.endpoints().forEach(endpoint -> new PayloadWithoutCodec().check(endpoint, problems));
        program.interfaces().forEach(events -> new EventPayloads().check(events, problems));
        earlier.heirs().forEach(events -> problems.addAll(of(events)));
        earlier.unlisted().forEach(bound -> problems.addAll(of(bound)));
        earlier.asked().forEach(asked -> new AskedAdapters().check(asked, problems));
        return problems.anywhere();
    }

    /** The mistakes between sockets, channels and events. */
    public static Problems of(Program program) {
        return found(PROGRAM_RULES, program);
    }

    /** The mistakes of the routing table. */
    public static Problems of(Table table) {
        return found(TABLE_RULES, table);
    }

    /** The mistake in what was written earlier. */
    public static Problems of(Bound bound) {
        return found(List.of(new StaleBindings()), bound);
    }

    /** The methods whose annotations mean nothing where they are. */
    public static Problems of(Strays strays) {
        return found(STRAY_RULES, strays);
    }

    private static <T> Problems found(List<Rule<T>> rules, T program) {
        Problems problems = new Problems();
        rules.forEach(rule -> rule.check(program, problems));
        return problems;
    }
}
