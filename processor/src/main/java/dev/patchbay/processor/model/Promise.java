package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.ContractProblem;
import java.util.Optional;

/**
 * What an interface says is answered, and what a handler answers.
 *
 * @param promised empty where nobody waits for an answer
 * @param given what the handler returns, or replies later
 */
public record Promise(Optional<Reply> promised, Reply given) {

    /** Of an event, and of who handles it. */
    public static Promise of(EventsInterface.Event event, Callback handler) {
        Optional<Reply> promised =
                event.reply() instanceof Reply.Later later ? Optional.of(later.then()) : Optional.empty();
        Optional<Reply> late =
                handler.sources(Source.Late.class).findFirst().map(source -> new Reply.Told(source.sent()));
        Reply returned = handler.reply() instanceof Reply.Later later ? later.then() : handler.reply();
        return new Promise(promised, late.orElse(returned));
    }

    /** What is wrong, if anything is that nobody else complains of. */
    public Optional<ContractProblem> broken() {
        boolean isClear = !(given instanceof Reply.Unsendable)
                && promised.filter(Reply.Unsendable.class::isInstance).isEmpty();
        if (!isClear) {
            return Optional.empty();
        }
        if (promised.isEmpty()) {
            return given == Reply.None.INSTANCE ? Optional.empty() : Optional.of(ContractProblem.UNEXPECTED_ANSWER);
        }
        if (given == Reply.None.INSTANCE) {
            return Optional.of(ContractProblem.NO_ANSWER);
        }
        return isKept(promised.get()) ? Optional.empty() : Optional.of(ContractProblem.OTHER_ANSWER);
    }

    private boolean isKept(Reply promise) {
        if (given instanceof Reply.Perhaps) {
            return false; // what is not there is not answered
        }
        if (promise instanceof Reply.Value value) {
            return given instanceof Reply.Either either
                    ? is(value.sent(), either.success())
                    : is(value.sent(), given.payload());
        }
        if (promise instanceof Reply.Told told) {
            return (given instanceof Reply.Told own && own.sent().isEmpty())
                    || (told.sent().isPresent() && is(told.sent().get(), given.payload()));
        }
        if (promise instanceof Reply.Either either) {
            return keeps(either);
        }
        return (given instanceof Reply.Told own && own.sent().isEmpty())
                || (given instanceof Reply.Either pair && pair.success().isEmpty());
    }

    private boolean keeps(Reply.Either promise) {
        if (given instanceof Reply.Either own) {
            return same(promise.success(), own.success()) && same(promise.failure(), own.failure());
        }
        if (given instanceof Reply.Told own) {
            return own.sent().isEmpty() || (same(promise.success(), own.sent()) && same(promise.failure(), own.sent()));
        }
        return same(promise.success(), given.payload());
    }

    private static boolean same(Optional<Payload> one, Optional<Payload> other) {
        return one.map(Promise::form).equals(other.map(Promise::form));
    }

    private static boolean is(Payload promised, Optional<Payload> given) {
        return same(Optional.of(promised), given);
    }

    /** What has to be the same: of JSON, the type; of everything else, also how it is written. */
    private static Object form(Payload payload) {
        return payload instanceof Payload.Json json
                ? json.type().isPrimitive() ? json.type().box() : json.type()
                : payload;
    }
}
