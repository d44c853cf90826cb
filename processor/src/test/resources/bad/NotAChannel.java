// [NotAChannel] 'A' lists 'B', which is no @Channel - there is nothing to join. Annotate the class, or remove it.
// [NotAChannel] 'C' lists 'int', which is no @Channel - there is nothing to join. Name a class of your own that is one, or remove it.
// = A socket lists a class that is no channel.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(value = "/a", channels = B.class) // problem
final class A {}

final class B {}

@Socket(value = "/c", channels = int.class) // problem
final class C {}
