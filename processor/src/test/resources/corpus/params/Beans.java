package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class Beans {
    static class Named {
        private String name = "";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    static final class Account extends Named {
        private boolean active;
        private transient int cached;

        public Account() {}

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean active) {
            this.active = active;
            this.cached = 1;
        }

        int cached() {
            return cached;
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage
        Account take(Account account) {
            account.setActive(!account.isActive());
            return account;
        }
    }
}

// opens /a
// sends {"name":"Ada","active":false}
// hears {"name":"Ada","active":true}
