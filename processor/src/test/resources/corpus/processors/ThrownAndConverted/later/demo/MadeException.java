package demo;

final class MadeException extends Exception {
    private static final long serialVersionUID = 1L;

    MadeException(String message) {
        super(message);
    }
}
