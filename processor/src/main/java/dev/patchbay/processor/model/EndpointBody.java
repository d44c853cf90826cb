package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;

/**
 * The class of an endpoint, as it was written, mistakes included.
 *
 * @param type the class
 * @param shape what kind of class it is
 * @param constructors all of them
 * @param callbacks its own and the inherited ones, in the order of the source, the subclass first
 * @param hidden the types of its signatures that generated code cannot see
 * @param lost callbacks that it overrides without their annotation
 * @param imitated whether a method of it carries an annotation that only looks like ours
 * @param deprecated whether calling it calls something deprecated, or without type arguments
 * @param origin the class itself
 */
public record EndpointBody(
        ClassName type,
        Shape shape,
        List<Constructor> constructors,
        List<Callback> callbacks,
        List<HiddenType> hidden,
        List<LostCallback> lost,
        boolean imitated,
        boolean deprecated,
        Origin origin) {}
