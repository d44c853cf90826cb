// [SameEvent] 'Events.emptied' sends 'cleared', as 'Events.cleared' does already - clients could not tell them apart. Rename one.
// = Two methods of an interface send the same event.
package bad;

import dev.patchbay.*;
import dev.patchbay.channel.*;
import dev.patchbay.message.*;
import dev.patchbay.pubsub.*;
import dev.patchbay.socket.*;
import java.util.*;
import java.util.concurrent.*;

@Broadcasts("room:{room}")
interface Events {
    @Event("cleared")
    void cleared();

    @Event("cleared") // problem
    void emptied();
}
