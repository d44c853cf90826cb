package dev.patchbay.processor.read;

import dev.patchbay.processor.model.HiddenType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the types in a class's signatures that code beside it cannot see. */
final class HiddenTypeReader {

    private final Javac javac;
    private final TypeElement socket;
    private final List<HiddenType> found = new ArrayList<>();

    HiddenTypeReader(Javac javac, TypeElement socket) {
        this.javac = javac;
        this.socket = socket;
    }

    List<HiddenType> found() {
        return List.copyOf(found);
    }

    /** A class that is not seen itself. */
    void look(TypeElement itself) {
        look(itself.asType(), itself);
    }

    void look(ExecutableElement method, ExecutableType type) {
        look(type.getReturnType(), method);
        for (int i = 0; i < type.getParameterTypes().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            look(type.getParameterTypes().get(i), parameter);
        }
    }

    private void look(TypeMirror type, Element place) {
        if (type instanceof ArrayType array) {
            look(array.getComponentType(), place);
        }
        Bounds.of(type).forEach(bound -> look(bound, place));
        if (type.getKind() != TypeKind.DECLARED) {
            return;
        }
        TypeElement element = Javac.element(type);
        if (Visibility.isPrivate(element)) {
            found.add(new HiddenType(Javac.shown(type), "private", JavacOrigin.of(place)));
        } else if (!Visibility.isPublic(element) && !javac.packageOf(element).equals(javac.packageOf(socket))) {
            String why = "not public and in the package '" + javac.packageOf(element) + "'";
            found.add(new HiddenType(Javac.shown(type), why, JavacOrigin.of(place)));
        }
        Javac.arguments(type).forEach(argument -> look(argument, place));
    }
}
