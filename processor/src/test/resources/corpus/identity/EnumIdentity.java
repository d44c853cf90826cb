// also: module
package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

final class EnumIdentity {
    enum Role {
        ADMIN {
            @Override
            String greeting() {
                return "Sir";
            }
        },
        GUEST;

        String greeting() {
            return "You";
        }
    }

    @Socket("/a/{role}")
    static final class ASocket {
        @OnConnect
        Role connect(@Param Role role) {
            return role;
        }

        @OnMessage
        String take(String text, Role role) {
            return text + " " + role.greeting();
        }
    }
}

// opens /a/ADMIN
// sends Hello
// hears Hello Sir
// refused 404 /a/admin
