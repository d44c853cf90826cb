package demo;

public final class Chat {
    private Chat() {}
}
