// [NotAValue] 'yes' is no value for a listed channel - handlers read it by its name. Write 'name=value'.
// = A value that is given to a listed channel has no name.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Socket(
        value = "/a",
        listings = @Listing(channel = B.class, with = {"place=attic", "yes"})) // problem
final class A {}

@Channel("room:*")
final class B {}
