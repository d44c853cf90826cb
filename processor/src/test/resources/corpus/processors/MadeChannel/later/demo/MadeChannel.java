package demo;

@dev.patchbay.Channel("made")
final class MadeChannel {
    @dev.patchbay.OnJoin
    java.util.Map<String, Boolean> join() {
        return java.util.Map.of("made", true);
    }
}
