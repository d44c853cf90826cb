package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A channel hears of no message that is no JSON, wherever in the frame that shows: its sender is closed with 1011, as Phoenix does. */
final class BrokenJsonTest {

    private static final List<String> FRAMES = List.of(
            "['1','2','room:a','say',{'m':tru}]",
            "['1','2','room:a','say',{'m':}]",
            "['1','2','room:a','say',{m:1}]",
            "['1','2','room:a','say',{'m':NaN}]",
            "['1','2','room:a','say',{'m':{]}]",
            "['1','2','room:a','say',{'m':1,}]",
            "['1','2','room:a','say',{'m':'a\nb'}]",
            "['1','2','room:a','say',{'m':'\\ud800'}]",
            "['1','2','room:a','say',{}] x",
            "['1','2','room:a','say',{},tru]",
            "['1',word,'room:a','say',{}]");

    @Test
    void closesTheConnectionOfItsSenderAndReachesNoHandler() throws Exception {
        List<Object> heard = new CopyOnWriteArrayList<>();
        TestChannel room = TestChannel.create().on("say", (payload, context) -> {
            heard.add(payload);
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room)) {
            for (String frame : FRAMES) {
                try (PhoenixClient client = channels.open()) {
                    client.join("room:a", "1");
                    client.text(frame);
                    assertThat(client.raw().readClose().closeCode()).as(frame).isEqualTo(1011);
                }
            }
        }
        assertThat(heard).isEmpty();
    }
}
