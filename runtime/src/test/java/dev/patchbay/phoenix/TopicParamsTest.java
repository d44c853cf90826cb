package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelBinding;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannels;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TopicParamsTest {

    private final TopicParams params = new TopicParams(Map.of("room", "abc"));

    @Test
    void refusesWhatCannotBeConverted() {
        assertThatThrownBy(() -> params.get("room", Integer::valueOf))
                .isInstanceOf(Refused.class)
                .hasMessage("The parameter room is not what it should be");
        assertThatThrownBy(() -> params.find("room", Integer::valueOf)).isInstanceOf(Refused.class);
    }

    @Test
    void aJoinWhoseTopicCannotBeConvertedIsRefusedWithTheReason() throws Exception {
        ChannelBinding binding = (user, topic) -> {
            topic.get("room", Integer::valueOf);
            return new ChannelCalls() {};
        };
        try (TestChannels channels = TestChannels.of(Limits.defaults(), new ChannelRoute("room:{room}", binding));
                PhoenixClient client = channels.open()) {
            assertThat(client.ask("['1','1','room:abc','phx_join',{}]"))
                    .isEqualTo("['1','1','room:abc','phx_reply',{'status':'error','response':"
                            + "{'reason':'The parameter room is not what it should be'}}]");
            client.join("room:7", "2");
            assertThat(channels.server().recorder().failures()).isEmpty();
        }
    }
}
