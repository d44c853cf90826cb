package ${package};

import dev.patchbay.testkit.ChannelTester;
import dev.patchbay.testkit.TestChannel;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ${channel}ChannelTest {

    private final ChannelTester tester = ChannelTester.of(new SocketRoutes());

    @Test
    void tellsEverybodyWhatIsSaid() {
        TestChannel ada = tester.connect("/socket?name=ada").join("${topic}:lobby");
        TestChannel bob = tester.connect("/socket?name=bob").join("${topic}:lobby");

        ada.push("say", new ${channel}Channel.Say("hello")).expectOk(new ${channel}Channel.Receipt(1));

        bob.expectBroadcast("said", new ${channel}Channel.Said("ada", "hello"));
    }

    @Test
    void asksWhoSomebodyIs() {
        tester.expectRefused(403, "/socket");
        tester.connect("/socket?name=ada").join("${topic}:lobby").expectJoined(Map.of("text", "Hello ada, this is lobby"));
    }
}
