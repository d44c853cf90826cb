package dev.patchbay.testkit.faults;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a {@link FaultServer} does with one connection: one step after the other, until either end has ended it. {@link Fault} has the
 * beginnings, and scripts that are whole. Immutable; one script may serve many connections.
 *
 * <pre>{@code
 * Script frozen = Fault.accept().sends(Frame.text("hi")).freezes();
 * }</pre>
 *
 * <p>Nothing is read that no step reads. Behind the last step, a WebSocket that was accepted is served as it should be (see
 * {@link #behaves}); every other connection is ended.
 */
@FunctionalInterface
public interface Script {

    /** In order. */
    List<Step> steps();

    /** These. */
    static Script of(Step... steps) {
        List<Step> all = List.of(steps);
        return () -> all;
    }

    /** This, and then another. */
    default Script then(Script more) {
        List<Step> all = Stream.concat(steps().stream(), more.steps().stream()).toList();
        return () -> all;
    }

    /** This, and then one more step. */
    default Script then(Step step) {
        return then(of(step));
    }

    /** Sends frames, all of them in one packet. */
    default Script sends(Frame... frames) {
        return then(line -> line.send(frames));
    }

    /** Sends bytes, whatever they mean. */
    default Script writes(byte... bytes) {
        byte[] own = bytes.clone();
        return then(line -> line.write(own));
    }

    /** Waits for a frame, which is not answered. */
    default Script reads() {
        return then((Step) Line::readFrame);
    }

    /** Waits, and reads nothing, until the test calls {@link FaultServer#resume}. */
    default Script pauses() {
        return then((Step) Line::pause);
    }

    /** Neither reads nor sends anything from now on, nor ends the connection: a process that hangs, or a cable that is cut. */
    default Script freezes() {
        return then((Step) Line::freeze);
    }

    /** Reads everything from now on, and answers nothing: no ping, and no close frame. */
    default Script ignores() {
        return then((Step) Line::ignore);
    }

    /** Serves the WebSocket as it should be: answers pings and the close frame, and takes messages. */
    default Script behaves() {
        return answers(message -> List.of());
    }

    /**
     * Serves the WebSocket, and answers messages: with another message, several, none, or the one that an earlier message asked for.
     *
     * @param answer is given each frame of a message, on the connection's thread
     */
    default Script answers(Function<? super Frame, ? extends List<Frame>> answer) {
        return then(line -> line.serve(answer));
    }

    /** Sends the end (FIN) without a close frame, and reads on: half of the connection stays open. */
    default Script halfCloses() {
        return then((Step) Line::halfClose).then((Step) Line::ignore);
    }

    /** Ends the connection (FIN), without a close frame. */
    default Script ends() {
        return then((Step) Line::end);
    }

    /** Ends the connection with a reset (RST): what was sent may not arrive, either. */
    default Script resets() {
        return then((Step) Line::reset);
    }

    /** All of it, again and again, for as long as the connection lasts. */
    default Script repeated() {
        List<Step> once = steps();
        return of(line -> {
            while (line.isOpen()) {
                for (Step step : once) {
                    step.on(line);
                }
            }
        });
    }
}
