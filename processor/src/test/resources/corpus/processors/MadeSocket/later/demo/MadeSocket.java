package demo;

@dev.patchbay.Socket("/made")
final class MadeSocket {
    @dev.patchbay.OnMessage
    String take(String text) {
        return "made" + text;
    }
}
