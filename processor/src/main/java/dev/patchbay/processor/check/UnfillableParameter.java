package dev.patchbay.processor.check;

import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Home;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;

/** A parameter for which there is no value. */
final class UnfillableParameter implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        for (Callback callback : endpoint.callbacks()) {
            callback.parameters().forEach(parameter -> check(parameter, callback, endpoint, problems));
        }
    }

    private static void check(Parameter parameter, Callback callback, Endpoint endpoint, Problems problems) {
        String annotation = callback.kind().annotation();
        String takes = endpoint.home().takes(callback.kind());
        String shown = parameter.shown();
        Source source = parameter.source();
        if (source instanceof Source.Raw raw) {
            problems.add(ParameterProblem.RAW_TYPE, parameter.origin(), shown, raw.better());
        } else if (source == Source.Wildcard.INSTANCE) {
            problems.add(ParameterProblem.WILDCARD_TYPE, parameter.origin(), Names.shown(parameter.type()));
        } else if (source == Source.StrayPayload.INSTANCE) {
            problems.add(ParameterProblem.PAYLOAD_OUT_OF_PLACE, parameter.origin(), shown, annotation, takes);
        } else if (source == Source.NoEvents.INSTANCE) {
            problems.add(ParameterProblem.AUDIENCE_OF_NO_EVENTS, parameter.origin(), shown);
        } else if (source == Source.Miscoded.INSTANCE) {
            problems.add(ParameterProblem.CODEC_OUT_OF_PLACE, parameter.origin(), shown);
        } else if (source == Source.Nameless.INSTANCE) {
            problems.add(ParameterProblem.NAMELESS_PARAMETER, parameter.origin(), callback.name(), parameter.name());
        } else if (source == Source.Nothing.INSTANCE) {
            problems.add(ParameterProblem.UNFILLABLE_PARAMETER, parameter.origin(), shown, annotation, takes);
        } else if (source == Source.Stranger.INSTANCE) {
            stranger(parameter, callback, endpoint, problems);
        }
    }

    private static void stranger(Parameter parameter, Callback callback, Endpoint endpoint, Problems problems) {
        if (callback.kind() == Callback.Kind.CONNECT) {
            problems.add(
                    ParameterProblem.UNFILLABLE_PARAMETER,
                    parameter.origin(),
                    parameter.shown(),
                    callback.kind().annotation(),
                    endpoint.home().takes(callback.kind()));
        } else {
            problems.add(ParameterProblem.UNKNOWN_IDENTITY, parameter.origin(), parameter.shown(), identity(endpoint));
        }
    }

    private static String identity(Endpoint endpoint) {
        if (endpoint.home() == Home.CLIENT || endpoint.home() == Home.CHANNEL_CLIENT) {
            return "at a client, nobody says who is connected. Hand it to the constructor";
        }
        if (!endpoint.home().has(Callback.Kind.CONNECT)) {
            return "no socket that lists '" + endpoint.name()
                    + "' has an @OnConnect that returns one. Let it, or hand it to" + " the constructor";
        }
        return endpoint.identity()
                .map(UnfillableParameter::returned)
                .orElse("no @OnConnect of this class returns one. Write one, or hand it to the constructor");
    }

    private static String returned(TypeName identity) {
        return "@OnConnect returns '" + Names.shown(identity) + "'. Take that, or hand it to the constructor";
    }
}
