/** Connects the generated clients. */
@SuppressWarnings("module") // what is for one module is named before that is there
module dev.patchbay.client {
    requires transitive dev.patchbay.core;
    requires transitive org.jspecify;
    requires org.eclipse.jetty.client;
    requires org.eclipse.jetty.websocket.core.common;
    requires org.eclipse.jetty.util;
    requires transitive org.slf4j;

    exports dev.patchbay.client;
    exports dev.patchbay.client.auth;
    exports dev.patchbay.client.channel;
    exports dev.patchbay.connect;
    exports dev.patchbay.platforms;
    exports dev.patchbay.rate;
    exports dev.patchbay.subscribe;
    exports dev.patchbay.dialing to
            dev.patchbay.testkit;
    exports dev.patchbay.network to
            dev.patchbay.testkit;
    exports dev.patchbay.supervise;
    exports dev.patchbay.trace;
}
