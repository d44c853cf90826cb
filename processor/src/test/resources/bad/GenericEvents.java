// [GenericEvents] 'Events' has type parameters - nobody says what they are when an event is sent. Name the types.
// = An interface of events has type parameters.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Broadcasts("room:{room}")
interface Events<T> { // problem
    @Event("cleared")
    void cleared();
}
