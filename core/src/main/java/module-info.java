/** What the two ends of a connection have in common: what generated code calls, what handlers are given, and what is behind it. */
@SuppressWarnings("module") // what is for one module is named before that is there
module dev.patchbay.core {
    requires transitive dev.patchbay.annotations;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires org.eclipse.jetty.websocket.core.common;

    exports dev.patchbay.message;
    exports dev.patchbay.observe;
    exports dev.patchbay.presence;
    exports dev.patchbay.codec;
    exports dev.patchbay.json;
    exports dev.patchbay.pubsub;
    exports dev.patchbay.channel;
    exports dev.patchbay.socket;
    exports dev.patchbay.token;
    exports dev.patchbay.binding;
    exports dev.patchbay.protocol;
    exports dev.patchbay.log to
            dev.patchbay.client,
            dev.patchbay.redis,
            dev.patchbay.runtime,
            dev.patchbay.testkit;
    exports dev.patchbay.phoenix to
            dev.patchbay.runtime,
            dev.patchbay.testkit;
    exports dev.patchbay.attendance to
            dev.patchbay.client,
            dev.patchbay.runtime,
            dev.patchbay.testkit;
    exports dev.patchbay.roster to
            dev.patchbay.runtime,
            dev.patchbay.testkit;
    exports dev.patchbay.session to
            dev.patchbay.client,
            dev.patchbay.runtime,
            dev.patchbay.testkit;
    exports dev.patchbay.news to
            dev.patchbay.client,
            dev.patchbay.runtime;
    exports dev.patchbay.time to
            dev.patchbay.client,
            dev.patchbay.runtime,
            dev.patchbay.testkit;
    exports dev.patchbay.fast to
            dev.patchbay.client,
            dev.patchbay.runtime;
    exports dev.patchbay.transport to
            dev.patchbay.client,
            dev.patchbay.runtime,
            dev.patchbay.testkit;
    exports dev.patchbay.syntax to
            dev.patchbay.runtime;
}
