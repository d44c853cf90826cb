// [ForeignChannel] 'A' lists 'CompiledChannel', which was compiled without Patchbay's processor - it has no binding. Compile it with the processor, or extend it with a @Channel of this compilation.
// = A socket lists a channel of another compilation.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = dev.patchbay.processor.CompiledChannel.class) // problem
final class A {}
