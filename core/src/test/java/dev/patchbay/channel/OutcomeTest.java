package dev.patchbay.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.codec.Encoder;
import dev.patchbay.message.Outbound;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class OutcomeTest {

    private static final Encoder<Integer> NUMBERS = number -> Outbound.text("{\"number\":" + number + "}");
    private static final Encoder<String> REASONS = reason -> Outbound.text("{\"why\":\"" + reason + "\"}");

    @Test
    void writesASuccessAndAnErrorEachInItsOwnWay() {
        assertThat(said(Outcome.ok(3))).isEqualTo("ok {\"number\":3}");
        assertThat(said(Outcome.error("low"))).isEqualTo("error {\"why\":\"low\"}");
        assertThat(said(Outcome.ok())).isEqualTo("ok {}");
        assertThat(said(Outcome.success(Reply.status("queued", 7)))).isEqualTo("queued {\"number\":7}");
        assertThat(said(Outcome.failure(Reply.status("late", "gone")))).isEqualTo("late {\"why\":\"gone\"}");
    }

    @Test
    void endsTheChannelBehindEither() {
        assertThat(said(Outcome.<Integer, String>ok(3).andStop())).isEqualTo("stop ok {\"number\":3}");
        assertThat(said(Outcome.<Integer, String>error("low").andStop())).isEqualTo("stop error {\"why\":\"low\"}");
    }

    private static String said(Outcome<Integer, String> outcome) {
        ChannelAnswer answer = ChannelAnswer.outcome(outcome, NUMBERS, REASONS);
        return answer instanceof ChannelAnswer.Stop stop ? "stop " + text(stop.before()) : text(answer);
    }

    private static String text(ChannelAnswer answer) {
        ChannelAnswer.Replied replied = (ChannelAnswer.Replied) answer;
        return replied.status() + " "
                + StandardCharsets.UTF_8.decode(replied.payload().payload());
    }
}
