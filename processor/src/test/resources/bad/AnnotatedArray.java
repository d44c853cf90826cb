// [AnnotatedArray] No JSON codec can be made for 'ImageSocket.Image': ImageSocket.Image.bytes is an array that carries '@Nullable' itself, and no adapter can be written for that. Leave it out, or put a List there.
// = The array itself carries an annotation.
package bad;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import org.jspecify.annotations.Nullable;

@Socket("/images")
final class ImageSocket {
    record Image(String name, byte @Nullable [] bytes) {}

    @OnMessage
    void take(Image image) {} // problem
}
