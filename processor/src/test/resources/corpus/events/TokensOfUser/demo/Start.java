package demo;

import dev.patchbay.binding.Routes;
import dev.patchbay.token.Tokens;

final class Start {
    private Start() {}

    static Routes routes() {
        return new SocketRoutes(Tokens.of("0123456789012345678901234567890123456789", "user", Signed_User_Json.CODEC));
    }
}
