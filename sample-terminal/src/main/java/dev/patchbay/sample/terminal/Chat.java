package dev.patchbay.sample.terminal;

import dev.patchbay.channel.PushException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.sample.contract.InviteCalls;
import dev.patchbay.sample.contract.InviteCalls_Pusher;
import dev.patchbay.sample.contract.RoomCalls;
import dev.patchbay.sample.contract.RoomCalls.Say;
import dev.patchbay.sample.contract.RoomCalls_Pusher;
import dev.patchbay.sample.contract.RoomEvents_Sender;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CompletionException;

/** One guest in one room, until there is nothing more to read. */
final class Chat implements AutoCloseable {

    private final Screen screen;
    private final ChannelSocket socket;
    private final RoomCalls room;
    private final InviteCalls invitations;

    Chat(String server, String name, String lobby, Screen screen) {
        this.screen = screen;
        this.socket = new ChannelConnector(server)
                .query("name", () -> name)
                .contract(RoomCalls_Pusher.CONTRACT, RoomEvents_Sender.CONTRACT)
                .background();
        var unused = socket.connection().listen(this::tell);
        ClientChannel channel = new RoomView_Joiner(screen).room(lobby).join(socket);
        this.room = RoomCalls_Pusher.of(channel);
        this.invitations = InviteCalls_Pusher.of(channel);
    }

    private void tell(ClientState state) {
        if (state instanceof ClientState.Waiting) {
            screen.notice("no connection; trying again");
        } else if (state instanceof ClientState.Failed failed) {
            screen.notice("no connection: " + failed.verdict());
        }
    }

    /** Says line after line. */
    void read(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null && !line.equals("/quit"); line = lines.readLine()) {
            if (line.equals("/invite")) {
                invite();
            } else if (line.equals("/typing")) {
                room.typing();
            } else if (!line.isBlank()) {
                say(line);
            }
        }
    }

    private void say(String text) {
        var unused = room.say(new Say(text)).exceptionally(failure -> {
            screen.notice("not said: " + reason(failure));
            return null;
        });
    }

    private void invite() {
        var unused = invitations
                .invite()
                .thenAccept(made -> screen.notice("a private room: " + made.room() + ", opened by " + made.token()))
                .exceptionally(failure -> {
                    screen.notice("no invitation: " + reason(failure));
                    return null;
                });
    }

    private static String reason(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof PushException.Refused refused
                ? String.valueOf(refused.reply().json().text())
                : String.valueOf(cause.getMessage());
    }

    @Override
    public void close() {
        socket.close();
    }
}
