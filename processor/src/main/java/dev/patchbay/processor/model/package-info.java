/** What was read, as values: records and sealed types, in JavaPoet's names. */
@NullMarked
package dev.patchbay.processor.model;

import org.jspecify.annotations.NullMarked;
