package bad;

import dev.patchbay.*;
import bad.base.Base;

@Socket("/ws/a")
final class A extends Base {}
