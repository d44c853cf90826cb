package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Declared.Access;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A part of a record or bean, before its type is looked into.
 *
 * @param places where it stands, and where else it may be annotated
 * @param name its name in Java
 * @param names its name in JSON, and others by which it is read; none where it is ignored
 * @param type its type
 * @param nullable whether it says that it may be null
 * @param get how it is asked for
 * @param set how it is set
 */
record Member(
        List<Element> places,
        String name,
        List<String> names,
        TypeMirror type,
        boolean nullable,
        Access get,
        Access set) {}
