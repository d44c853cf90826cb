package dev.patchbay.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Methods that the runtime's interfaces ask for, and those that they call. */
final class Overrides {

    private Overrides() {}

    // @Override
    // public ... name(
    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    // @Override
    // protected ... name(
    static MethodSpec.Builder inherited(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }

    // private ... name(
    static MethodSpec.Builder further(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    }

    // @Override
    // public boolean openIsNonBlocking() {
    //   return false;
    // }
    static MethodSpec constant(String name, boolean value) {
        return method(name)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", value)
                .build();
    }
}
