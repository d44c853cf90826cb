package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.CallbackProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Shape;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.StrayCallback;
import dev.patchbay.processor.model.Table;
import java.util.List;

/** Asks every rule. */
public final class Checks {

    private static final List<Rule> RULES = List.of(
            new UnusableClass(),
            new UnusableConstructor(),
            new NoHandler(),
            new InvisibleType(),
            new PathSyntax(),
            new Subprotocols(),
            new UnusableLimits(),
            new TypeProperty(),
            new UnusableCallback(),
            new LostCallbacks(),
            new DuplicateCallback(),
            new MessageNames(),
            new DuplicateMessage(),
            new StreamedMessages(),
            new UnfillableParameter(),
            new MisplacedParameter(),
            new SecondPayload(),
            new PathVariables(),
            new UnusableIdentity(),
            new RawSender(),
            new PayloadWithoutCodec(),
            new TwoCodecs(),
            new UnsendableAnswer(),
            new UnclearError());

    private static final List<TableRule> TABLE_RULES = List.of(
            new SamePath(), new NameClash(), new InvisibleDependency(), new SamePayloadName(), new TwoTypeProperties());

    private Checks() {}

    /** The mistakes in one class. */
    public static Problems of(SocketClass socket) {
        Problems problems = new Problems();
        List<Rule> rules = socket.shape().kind().equals(Shape.CLASS) ? RULES : List.of(new UnusableClass());
        rules.forEach(rule -> rule.check(socket, problems));
        return problems;
    }

    /** The mistakes between classes. */
    public static Problems of(Table table) {
        Problems problems = new Problems();
        TABLE_RULES.forEach(rule -> rule.check(table, problems));
        return problems;
    }

    /** Callbacks that nobody calls. */
    public static Problems of(List<StrayCallback> strays) {
        Problems problems = new Problems();
        for (StrayCallback stray : strays) {
            String annotation = stray.kind().annotation();
            problems.add(CallbackProblem.STRAY_CALLBACK, stray.origin(), annotation, stray.owner(), annotation);
        }
        return problems;
    }
}
