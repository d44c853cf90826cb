/** Nodes that share topics through Redis: {@link dev.patchbay.redis.RedisLink}. */
@NullMarked
package dev.patchbay.redis;

import org.jspecify.annotations.NullMarked;
