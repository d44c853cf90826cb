/**
 * The single steps of a message, measured by JMH. Its generated code extends the benchmarks and stands in a package below
 * this one, which is why they are public and open.
 */
@NullMarked
package dev.patchbay.bench.micro;

import org.jspecify.annotations.NullMarked;
