// [InvisibleType] The generated binding cannot see 'A.Secret', which is private - it stands in the package 'bad'. Make the type package-private or public.
// [InvisibleType] The generated binding cannot see 'A.Secret', which is private - it stands in the package 'bad'. Make the type package-private or public.
// = A signature has a type that generated code in the same package cannot name.
package bad;

import dev.patchbay.*;
import dev.patchbay.codec.*;
import dev.patchbay.socket.*;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.*;

@Socket("/ws/a")
final class A {
    private record Secret(int a) {}

    @OnMessage
    void take(Secret secret) {} // problem

    @OnOpen
    Secret open() { // problem
        return new Secret(1);
    }
}
