package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of something in JSON, where it is not the one in Java: of a record's component, a bean's field, an enum's constant, or of
 * a record among those of a sealed interface.
 *
 * <pre>{@code
 * record Said(@Name("from") String author, String text) {}     // {"from":"ada","text":"hello"}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Name {

    /** The name in JSON. */
    String value();
}
