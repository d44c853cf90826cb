package dev.patchbay.processor.check;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Codec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Payload;
import dev.patchbay.processor.model.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two codecs for one type in one class. */
final class TwoCodecs implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        Map<TypeName, Use> first = new HashMap<>();
        for (Callback callback : endpoint.callbacks()) {
            uses(callback).forEach(use -> {
                Use before = first.putIfAbsent(use.payload().type(), use);
                if (before != null && !before.codec().equals(use.codec())) {
                    problems.add(
                            PayloadProblem.TWO_CODECS,
                            use.origin(),
                            Names.shown(use.payload().type()),
                            use.codec(),
                            before.codec(),
                            before.callback().name());
                }
            });
        }
    }

    private record Use(Payload.Coded payload, Callback callback, Origin origin) {

        String codec() {
            return payload.codec() instanceof Codec.Custom custom ? Names.shown(custom.type()) : "JSON";
        }
    }

    private static Stream<Use> uses(Callback callback) {
        Stream<Use> parameters = callback.parameters().stream()
                .flatMap(parameter -> payload(parameter.source()).stream()
                        .flatMap(payload -> use(payload, callback, parameter.origin())));
        Stream<Use> answered = callback.kind().isAnswered()
                ? callback.reply().payloads().stream().flatMap(payload -> use(payload, callback, callback.origin()))
                : Stream.empty();
        return Stream.concat(parameters, answered);
    }

    private static Optional<Payload> payload(Source source) {
        if (source instanceof Source.Message message) {
            return Optional.of(message.payload());
        }
        return source instanceof Source.Outlet outlet ? Optional.of(outlet.payload()) : Optional.empty();
    }

    private static Stream<Use> use(Payload payload, Callback callback, Origin origin) {
        return payload instanceof Payload.Coded coded ? Stream.of(new Use(coded, callback, origin)) : Stream.empty();
    }
}
