/** Tests sockets without a server, and ports by their contracts. */
module dev.patchbay.testkit {
    requires transitive dev.patchbay.client;
    requires transitive dev.patchbay.runtime;
    requires transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;
    requires transitive java.net.http;
    requires org.eclipse.jetty.client;
    requires org.eclipse.jetty.io;
    requires org.eclipse.jetty.util;
    requires org.eclipse.jetty.websocket.core.common;

    exports dev.patchbay.testkit;
    exports dev.patchbay.testkit.contract;
    exports dev.patchbay.testkit.duplex;
    exports dev.patchbay.testkit.faults;
}
