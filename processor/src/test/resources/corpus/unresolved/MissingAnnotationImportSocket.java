package demo;

import dev.patchbay.Socket;

@Socket("/a")
final class MissingAnnotationImportSocket { // !17 NoHandler
    @OnMessage // ! compiler
    String take(String text) {
        return text;
    }
}
