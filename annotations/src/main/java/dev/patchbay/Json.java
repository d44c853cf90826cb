package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the JSON adapter of a type that no handler names: {@code User_Json} beside {@code User}, with the codec
 * {@code User_Json.CODEC}. A library puts it on types that others use in their payloads, and that are not public.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Json {}
