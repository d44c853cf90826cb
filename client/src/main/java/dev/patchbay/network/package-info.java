/** The way to a server: names, addresses, proxies, TLS, and who gives up how soon. */
@NullMarked
package dev.patchbay.network;

import org.jspecify.annotations.NullMarked;
