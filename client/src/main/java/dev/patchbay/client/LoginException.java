package dev.patchbay.client;

import dev.patchbay.socket.CloseReason;

/** Why a client could not say who it is. */
@SuppressWarnings("serial") // its classes are of this JVM
public abstract sealed class LoginException extends ClientException {

    private LoginException(String message) {
        super(message);
    }

    private LoginException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The program's credentials gave no token. */
    public static final class NoToken extends LoginException {

        /** What fetching one failed with; its text may be secret, and is not repeated. */
        public NoToken(Throwable cause) {
            super("No token could be fetched: " + cause.getClass().getName(), cause);
        }
    }

    /** The server did not take the credentials of a login, which was the first message. */
    public static final class LoginRefused extends LoginException {

        /** It has answered with the refusal that the program knows. */
        public LoginRefused() {
            super("The server refuses the login");
        }

        /** What its answer was taken for; its text may be secret, and is not repeated. */
        public LoginRefused(Throwable cause) {
            super(
                    "The server refuses the login; its answer was taken for a "
                            + cause.getClass().getName(),
                    cause);
        }
    }

    /** The connection ended before the server had answered the login. */
    public static final class LoginLost extends LoginException {

        private final transient CloseReason reason;

        /** How it ended. */
        public LoginLost(CloseReason reason) {
            super("The connection ended before the login was answered, with " + reason.code());
            this.reason = reason;
        }

        /** How it ended. */
        public CloseReason reason() {
            return reason;
        }
    }
}
