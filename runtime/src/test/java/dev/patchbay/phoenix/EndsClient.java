package dev.patchbay.phoenix;

import dev.patchbay.phoenix.EndsScene.End;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.PollingClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The client of a scene, on one transport. */
interface EndsClient {

    void text(String message) throws Exception;

    void expect(String... messages) throws Exception;

    /** Ends its connection, in a way of the transport's. */
    void end(End end) throws Exception;

    /** Whether it has heard of the end. */
    boolean hearsEnd();

    /** Is not there any more. */
    void close() throws Exception;

    /** By a WebSocket. */
    record Socket(PhoenixClient client) implements EndsClient {

        @Override
        public void text(String message) throws IOException {
            client.text(message);
        }

        @Override
        public void expect(String... messages) throws IOException {
            client.expect(messages);
        }

        @Override
        public void end(End end) throws IOException {
            switch (end) {
                case CLOSE_FRAME -> client.raw().send(RawFrame.close(1000, ""));
                case FIN -> client.close();
                case RESET -> client.raw().reset();
                case UNMASKED -> client.raw().send(RawFrame.text("x").unmasked());
                case NO_UTF8 -> client.raw().send(RawFrame.of(RawFrame.TEXT, new byte[] {-1}));
                case TOO_LARGE -> client.raw().send(RawFrame.binary(new byte[1001]));
                default -> client.raw().send(RawFrame.text("[]"));
            }
        }

        @Override
        public boolean hearsEnd() {
            boolean closed = false;
            try {
                while (!closed && MovedTime.hasInput(client.raw())) {
                    closed = client.raw().read().opCode() == RawFrame.CLOSE;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return closed;
        }

        @Override
        public void close() throws IOException {
            client.close();
        }
    }

    /** By requests that wait. Who does not ask any more is gone when its time is over. */
    record Polling(PollingClient client, TestServer server, MovedTime time) implements EndsClient {

        @Override
        public void text(String message) throws Exception {
            client.publish(message); // which may be answered when others are handled, or never
        }

        @Override
        public void expect(String... messages) throws Exception {
            client.expect(messages);
        }

        @Override
        public void end(End end) throws Exception {
            switch (end) {
                case NO_UTF8 -> client.publish("text/plain", new byte[] {-1});
                case TOO_LARGE -> client.publish("text/plain", new byte[1001]);
                default -> client.publish("[]");
            }
        }

        @Override
        public boolean hearsEnd() {
            return server.server().connections() == 0;
        }

        @Override
        public void close() {
            time.advanceUntil("it is gone", this::hearsEnd);
        }
    }
}
