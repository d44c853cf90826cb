package dev.patchbay.bench.micro;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.ChannelPayloads;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What a framework does that finds its handlers when it starts: a map from events to what they call. */
final class LookedUpCalls implements ChannelCalls {

    /** How a method is found in the class, and called. */
    @FunctionalInterface
    interface Finding {

        /** What calls this method of the channel. */
        Invocation of(Method method, DispatchChannel channel) throws IllegalAccessException;

        /** By a handle that is no constant, as in every table. */
        static Invocation handle(Method method, DispatchChannel channel) throws IllegalAccessException {
            MethodHandle handle = MethodHandles.lookup()
                    .unreflect(method)
                    .asType(MethodType.methodType(Object.class, DispatchChannel.class, Object.class));
            return payload -> (Object) handle.invokeExact(channel, payload);
        }

        /** By reflection. */
        static Invocation reflection(Method method, DispatchChannel channel) {
            return payload -> method.invoke(channel, payload);
        }
    }

    /** Calls one method of the channel. */
    @FunctionalInterface
    interface Invocation {

        /** Hands it the payload and returns what it answers. */
        Object call(Object payload) throws Throwable;
    }

    private record Handler(
            Function<Inbound, Object> decode, Invocation method, Function<Object, ChannelAnswer> answer) {}

    private final Map<String, Handler> handlers = new HashMap<>();

    LookedUpCalls(DispatchChannel channel, JsonCodec<DispatchChannel.Point> point, Finding finding)
            throws IllegalAccessException {
        for (Method method : DispatchChannel.class.getDeclaredMethods()) {
            Invocation invocation = finding.of(method, channel);
            Handler handler = method.getReturnType() == Outbound.class
                    ? new Handler(
                            payload -> payload,
                            invocation,
                            answer -> ChannelAnswer.payload((Outbound) answer, any -> any))
                    : new Handler(
                            payload -> point.decode(ChannelPayloads.text(payload)),
                            invocation,
                            answer -> ChannelAnswer.payload((DispatchChannel.Point) answer, point));
            handlers.put(method.getName(), handler);
        }
    }

    @Override
    public ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) throws Throwable {
        Handler handler = handlers.get(event);
        return handler == null
                ? ChannelAnswer.unhandled()
                : handler.answer().apply(handler.method().call(handler.decode().apply(payload)));
    }
}
