package dev.patchbay.platforms;

/** A server answered a call with an error (JSON-RPC 2.0, section 5.1). */
public final class JsonRpcException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    /** What the server says. */
    public JsonRpcException(int code, String message) {
        super(message);
        this.code = code;
    }

    /** Which error it is. */
    public int code() {
        return code;
    }

    /** What the server says of it. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
