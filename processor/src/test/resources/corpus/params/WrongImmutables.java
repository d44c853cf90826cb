package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class WrongImmutables {
    static final class Other {
        private final String text;

        public Other(String words) {
            this.text = words;
        }

        public String getText() {
            return text;
        }
    }

    static final class Hidden {
        private final String text;

        public Hidden(String text) {
            this.text = text;
        }

        String getText() {
            return text;
        }
    }

    static final class Untaken {
        private final String text;
        private final int length;

        public Untaken(String text) {
            this.text = text;
            this.length = text.length();
        }

        public String getText() {
            return text;
        }

        public int getLength() {
            return length;
        }
    }

    static final class NotPublic {
        private final String text;

        NotPublic(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }
    }

    static final class OtherType {
        private final long number;

        public OtherType(int number) {
            this.number = number;
        }

        public long getNumber() {
            return number;
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnMessage("1")
        void on1(Other it) {} // ! NoCodec

        @OnMessage("2")
        void on2(Hidden it) {} // ! NoCodec

        @OnMessage("3")
        void on3(Untaken it) {} // ! UnusableCreator

        @OnMessage("4")
        void on4(NotPublic it) {} // ! NoCodec

        @OnMessage("5")
        void on5(OtherType it) {} // ! NoCodec
    }
}
