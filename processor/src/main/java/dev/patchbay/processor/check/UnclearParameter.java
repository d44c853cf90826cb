package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.model.Callback;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;

/** A parameter that may be what the client sent, or who the client is. */
final class UnclearParameter implements Rule<Endpoint> {

    @Override
    public void check(Endpoint endpoint, Problems problems) {
        endpoint.forgottenIdentity().ifPresent(parameter -> {
            String socket = ((Source.Unclear) parameter.source()).other();
            problems.add(
                    ChannelProblem.FORGOTTEN_CHANNEL, endpoint.origin(), endpoint.name(), parameter.shown(), socket);
        });
        for (Callback callback : endpoint.callbacks()) {
            for (Parameter parameter : callback.parameters()) {
                if (parameter.source() instanceof Source.Unclear unclear) {
                    report(parameter, unclear, endpoint, callback.kind(), problems);
                } else if (parameter.source() == Source.Contradiction.INSTANCE) {
                    problems.add(ParameterProblem.CONTRADICTING_MARKS, parameter.origin(), parameter.shown());
                }
            }
        }
    }

    private static void report(
            Parameter parameter, Source.Unclear unclear, Endpoint endpoint, Callback.Kind kind, Problems problems) {
        String shown = parameter.shown();
        String type = shown.substring(0, shown.lastIndexOf(' '));
        switch (unclear.doubt()) {
            case FORGOTTEN -> {} // the cause is told once
            case TWICE -> problems.add(ParameterProblem.SECOND_IDENTITY, parameter.origin(), shown, meant(shown, kind));
            case NOTHING_ELSE ->
                problems.add(ParameterProblem.UNCLEAR_IDENTITY, parameter.origin(), shown, type, shown, shown);
            default ->
                problems.add(
                        ParameterProblem.UNCLEAR_PAYLOAD,
                        parameter.origin(),
                        shown,
                        reason(unclear, type, endpoint),
                        advice(unclear, endpoint),
                        shown);
        }
    }

    private static String meant(String shown, Callback.Kind kind) {
        if (kind == Callback.Kind.INFO) {
            return "Remove one, or put what is told in a record";
        }
        return kind.takesPayload()
                ? "Remove one, or write '@Payload " + shown + "' for what the client sends"
                : "Remove one";
    }

    private static String reason(Source.Unclear unclear, String type, Endpoint endpoint) {
        return switch (unclear.doubt()) {
            case RELATED -> "@OnConnect returns '" + unclear.other() + "', which is of its kind";
            case ELSEWHERE -> "only the @OnConnect of '" + unclear.other() + "' returns a '" + type + "'";
            case UNLISTED -> "no socket lists '" + endpoint.name() + "', so that nobody says who is connected";
            default -> "no @OnConnect of a socket that lists '" + endpoint.name() + "' returns a '" + type + "'";
        };
    }

    private static String advice(Source.Unclear unclear, Endpoint endpoint) {
        if (unclear.doubt() == Source.Doubt.UNLISTED) {
            return "List the channel in a @Socket";
        }
        boolean own = endpoint.home().has(Callback.Kind.CONNECT);
        return own ? "Return it from @OnConnect" : "Return it from that @OnConnect";
    }
}
