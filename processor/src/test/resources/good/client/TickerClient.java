package demo;

import dev.patchbay.NonBlocking;
import dev.patchbay.OnClose;
import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.OnPing;
import dev.patchbay.Param;
import dev.patchbay.SocketClient;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Next;
import dev.patchbay.client.Opened;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Sender;
import java.nio.ByteBuffer;

@SocketClient("ws://{host}:{port}/ws/{symbol}/{depth}")
public final class TickerClient {

    private final Prices prices;

    TickerClient(Prices prices) {
        this.prices = prices;
    }

    @OnOpen
    Hello opened(Opened opened, @Param String symbol) {
        prices.note("open " + symbol + " " + opened.isFirst());
        return new Hello(symbol, opened.isFirst());
    }

    @OnMessage("trade")
    void trade(Trade trade, @Param int depth, Sender<Hello> sender) {
        prices.note("trade " + trade.price() + " of " + depth);
        sender.send(new Hello("thanks", false));
    }

    @NonBlocking
    @OnMessage("quit")
    void quit(ClientConnection connection) {
        connection.send("bye");
    }

    @OnMessage
    String other(Note note) {
        return "what is " + note.type() + "?";
    }

    @OnPing
    void ping(ByteBuffer payload) {
        prices.note("ping " + payload.remaining());
    }

    @OnError
    void wrong(DecodeException error) {
        prices.note("wrong");
    }

    @OnClose
    Next closed(CloseReason reason, Attempt attempt) {
        prices.note("closed " + reason.code() + " " + attempt.number());
        return reason.code() == 4001 ? Next.giveUp("logged out") : Next.now();
    }
}
