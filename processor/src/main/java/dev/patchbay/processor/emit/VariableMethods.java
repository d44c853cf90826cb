package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/**
 * The methods of a connector or joiner that take the variables of its URL or topic.
 *
 * @param whole what has the variables, for comments
 * @param type the connector or joiner
 * @param taken the names of its other methods
 * @param types what they take, where that is not any text
 * @param isConstant whether that is an enum
 */
record VariableMethods(
        String whole,
        ClassName type,
        Set<String> taken,
        Function<String, Optional<TypeName>> types,
        Predicate<String> isConstant) {

    List<MethodSpec> of(List<String> variables) {
        FreeNames names = MethodNames.beside(taken);
        return variables.stream().map(variable -> method(variable, names)).toList();
    }

    // Its comment names the variable.
    // public TickerClient_Connector depth(int value) {
    //   return variable("depth", String.valueOf(value));
    // }
    private MethodSpec method(String variable, FreeNames names) {
        String wish = taken.contains(variable) ? variable + "Value" : variable;
        TypeName value = types.apply(variable).orElse(ClassName.get(String.class));
        return MethodSpec.methodBuilder(names.take(wish))
                .addJavadoc("The variable {@code $L} of the $L.", variable, whole)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(value, "value")
                .addStatement("return variable($L, $L)", Literal.of(variable), text(variable))
                .build();
    }

    // value
    // String.valueOf(value)
    // value.name()
    private CodeBlock text(String variable) {
        if (isConstant.test(variable)) {
            return CodeBlock.of("value.name()");
        }
        return types.apply(variable).isPresent()
                ? CodeBlock.of("$T.valueOf(value)", String.class)
                : CodeBlock.of("value");
    }

    // @Override
    // protected TickerClient_Connector self() {
    //   return this;
    // }
    MethodSpec self() {
        return Overrides.inherited("self")
                .returns(type)
                .addStatement("return this")
                .build();
    }
}
