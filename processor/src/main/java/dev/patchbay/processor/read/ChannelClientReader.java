package dev.patchbay.processor.read;

import dev.patchbay.processor.model.ChannelClientClass;
import dev.patchbay.processor.model.Contract;
import dev.patchbay.processor.model.Direction;
import dev.patchbay.processor.model.EndpointBody;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Settings;
import dev.patchbay.processor.model.Topic;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads a class with {@code @ChannelClient}. */
public final class ChannelClientReader {

    private final Javac javac;

    public ChannelClientReader(Javac javac) {
        this.javac = javac;
    }

    public Reading<ChannelClientClass> read(TypeElement type) {
        Unresolved unresolved = new Unresolved(javac);
        EndpointReader.Setting setting =
                new EndpointReader.Setting(Home.CHANNEL_CLIENT, Settings.TYPE, Identities.NOBODY);
        Reading<EndpointBody> body = new EndpointReader(javac, type, setting, unresolved).read();
        Reading<ChannelClientClass> read = body.map(complete -> client(type, complete, unresolved));
        return unresolved.isEmpty() ? read : unresolved.waiting(type);
    }

    private ChannelClientClass client(TypeElement type, EndpointBody body, Unresolved unresolved) {
        AnnotationMirror annotation =
                javac.annotation(type, Home.CHANNEL_CLIENT.annotation()).orElseThrow();
        Topic topic = new Topic(Javac.text(annotation).orElse(""), JavacOrigin.of(type, annotation));
        ContractReader contracts = new ContractReader(javac, type, body, unresolved);
        return new ChannelClientClass(body, topic, answers(type), contracts.joins(), contracts.contracts());
    }

    private List<Contract> answers(TypeElement type) {
        ChannelReader.Named where = new ChannelReader.Named(Home.CHANNEL_CLIENT.annotation(), "answers");
        return ChannelReader.contracts(javac, type, where, Direction.QUESTIONS);
    }
}
