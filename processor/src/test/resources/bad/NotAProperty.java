// [NotAProperty] No JSON codec can be made for 'A.Wrong': A.Wrong.number has no public setter 'setNumber' of its type. Add it, or make the field transient.
// [NotAProperty] No JSON codec can be made for 'A.Account': A.Account.balance has no public setter 'setBalance' of its type. Add it, or make the field transient.
// [NotAProperty] No JSON codec can be made for 'A.Secret': A.Secret.word has no public getter 'getWord' of its type. Add it, or make the field transient.
// = A field of a bean can be read or written by nobody.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.io.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.Stream;

@Socket("/ws/a")
final class A {
    static final class Account {
        private String name;
        private int balance;

        public Account() {}

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public int getBalance() {
            return balance;
        }
    }

    static final class Secret {
        private String word;

        public Secret() {}
    }

    static final class Wrong {
        private int number;

        public Wrong() {}

        public int getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = Integer.parseInt(number);
        }
    }

    @OnMessage("wrong")
    void set(Wrong wrong) {} // problem

    @OnMessage("account")
    void take(Account account) {} // problem

    @OnMessage("secret")
    void keep(Secret secret) {} // problem
}
