package demo;

import dev.patchbay.Socket;

@Socket("/a")
final class MissingAnnotationImportSocket {
    @OnMessage // ! compiler
    String take(String text) {
        return text;
    }
}
