/** What is behind a {@code MemoryCluster}: its nodes, and the network between them. */
@NullMarked
package dev.patchbay.testkit.cluster;

import org.jspecify.annotations.NullMarked;
