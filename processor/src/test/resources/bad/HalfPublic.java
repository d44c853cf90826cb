// [HalfPublic] No JSON codec can be made for 'A.Said': A.Said is 'A.Said', which is public inside 'A', which is not, so that its adapter would stand where it cannot see it. Make both public, or none.
// = A type is public inside a class that is not.
package bad;

import dev.patchbay.*;

@Socket("/ws/a")
final class A {
    public record Said(String body) {}

    @OnMessage
    void take(Said said) {} // problem
}
