package dev.patchbay.bench.micro;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.ChannelPayloads;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/** What a careful person writes in place of a binding. */
final class HandWrittenCalls implements ChannelCalls {

    private final DispatchChannel channel;
    private final JsonCodec<DispatchChannel.Point> point;

    HandWrittenCalls(DispatchChannel channel, JsonCodec<DispatchChannel.Point> point) {
        this.channel = channel;
        this.point = point;
    }

    @Override
    public ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) {
        return switch (event) {
            case "cursor" -> ok(channel.cursor(payload));
            case "typing" -> ok(channel.typing(payload));
            case "seen" -> ok(channel.seen(payload));
            case "refresh" -> ok(channel.refresh(payload));
            case "right" -> ok(point.encode(channel.right(point(payload))));
            case "left" -> ok(point.encode(channel.left(point(payload))));
            case "up" -> ok(point.encode(channel.up(point(payload))));
            case "down" -> ok(point.encode(channel.down(point(payload))));
            default -> ChannelAnswer.unhandled();
        };
    }

    private DispatchChannel.Point point(Inbound payload) {
        return point.decode(ChannelPayloads.text(payload));
    }

    private static ChannelAnswer ok(Outbound payload) {
        return new ChannelAnswer.Replied("ok", payload);
    }
}
