/** How a node keeps who is present: the presences of each topic, their owners, and what clients are told. */
@NullMarked
package dev.patchbay.roster;

import org.jspecify.annotations.NullMarked;
