package demo;

import dev.patchbay.Codec;
import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.codec.TextCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

final class CodedIdentity {
    record User(String name) {}

    static final class UserCodec implements TextCodec<User> {
        @Override
        public Outbound.Text encode(User user) {
            return Outbound.text("<" + user.name() + ">");
        }

        @Override
        public User decode(Inbound.Text message) {
            return new User(message.string());
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnConnect
        User connect() {
            return new User("Ada");
        }

        @OnMessage
        @Codec(UserCodec.class)
        User take(@Codec(UserCodec.class) User user) {
            return user;
        }
    }
}

// opens /a
// sends Bob
// hears <Bob>
