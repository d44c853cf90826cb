package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record or bean exact: a name that it does not have is refused, and so is a message without one of its parts, or with null
 * there, unless that part is an {@code Optional} or says {@code @Nullable}. {@code -Apatchbay.json=strict} does the same for all.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Strict {}
