package dev.patchbay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/** A client of channels that knows no manners either. Its messages are written with ' for ", which makes them readable. */
public final class PhoenixClient implements AutoCloseable {

    private final RawClient client;

    PhoenixClient(RawClient client) {
        this.client = client;
    }

    public void text(String message) throws IOException {
        client.text(message.replace('\'', '"'));
    }

    /** Sends messages in one go. */
    public void texts(String... messages) throws IOException {
        RawFrame[] frames = new RawFrame[messages.length];
        for (int i = 0; i < messages.length; i++) {
            frames[i] = RawFrame.text(messages[i].replace('\'', '"'));
        }
        client.send(frames);
    }

    public String readText() throws IOException {
        return client.readText().replace('"', '\'');
    }

    /** Sends a text, and returns the text that comes next. */
    public String ask(String message) throws IOException {
        text(message);
        return readText();
    }

    /** Reads texts, and expects them to be these. */
    public void expect(String... messages) throws IOException {
        for (String message : messages) {
            assertThat(readText()).isEqualTo(message);
        }
    }

    /** Expects that nothing came that has not been read, and that messages are still answered. */
    public void expectNothing() throws IOException {
        text("[null,'quiet','phoenix','heartbeat',{}]");
        expect("[null,'quiet','phoenix','phx_reply',{'status':'ok','response':{}}]");
    }

    /** Joins a topic with a ref. */
    public void join(String topic, String ref) throws IOException {
        text("['" + ref + "','" + ref + "','" + topic + "','phx_join',{}]");
        expect(ok(topic, ref, ref));
    }

    /** A reply of ok with nothing in it. */
    public static String ok(String topic, String joinRef, String ref) {
        return "['" + joinRef + "','" + ref + "','" + topic + "','phx_reply',{'status':'ok','response':{}}]";
    }

    /** An error reply to a message of which nobody knows the topic. */
    public static String unmatched(String topic, String ref) {
        return "[null,'" + ref + "','" + topic
                + "','phx_reply',{'status':'error','response':{'reason':'unmatched topic'}}]";
    }

    /** The client underneath. */
    public RawClient raw() {
        return client;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
