// [InvisibleCallback] 'take' is inherited from 'Base' and cannot be called from the package 'bad'. Make it public, or override it there.
package bad.base;

import dev.patchbay.*;

public abstract class Base {
    @OnMessage
    protected void take(String text) {} // problem
}
