// = An inherited callback cannot be called from the package of the class that inherits it.
package bad;

import dev.patchbay.*;
import bad.base.Base;

@Socket("/ws/a")
final class A extends Base {}
