/** Serves the generated endpoints: what generated code calls, what handlers are given, and the server. */
@SuppressWarnings("module") // what is for one module is named before that is there
module dev.patchbay.runtime {
    requires transitive dev.patchbay.annotations;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires transitive org.eclipse.jetty.server;
    requires org.eclipse.jetty.websocket.core.server;

    exports dev.patchbay.message;
    exports dev.patchbay.mount;
    exports dev.patchbay.observe;
    exports dev.patchbay.codec;
    exports dev.patchbay.json;
    exports dev.patchbay.pubsub;
    exports dev.patchbay.channel;
    exports dev.patchbay.socket;
    exports dev.patchbay.server;
    exports dev.patchbay.session to
            dev.patchbay.testkit;
    exports dev.patchbay.time to
            dev.patchbay.testkit;
    exports dev.patchbay.token;
}
