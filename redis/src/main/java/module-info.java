/** Nodes that share topics through Redis. */
@SuppressWarnings({"module", "requires-automatic"}) // Lettuce has a name, and no module
module dev.patchbay.redis {
    requires transitive dev.patchbay.core;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires lettuce.core;

    exports dev.patchbay.redis;
}
