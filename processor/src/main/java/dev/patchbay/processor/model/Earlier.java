package dev.patchbay.processor.model;

import java.util.List;

/**
 * What earlier compilations wrote something for, as it is now.
 *
 * @param program its sockets, channels and interfaces of events
 * @param heirs those of its interfaces of events that inherit from what is compiled now, or carry it
 * @param unlisted those of its channels that no socket lists, and of its clients, that inherit from what is compiled now
 * @param asked its types with {@code @Json}
 */
public record Earlier(Program program, List<EventsInterface> heirs, List<Bound> unlisted, List<Asked> asked) {}
