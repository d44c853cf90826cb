package ${package};

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

/** What everybody in a ${topic} is told. */
@Broadcasts("${topic}:{name}")
public interface ${channel}Events {

    @Event("said")
    void said(${channel}Channel.Said said);
}
