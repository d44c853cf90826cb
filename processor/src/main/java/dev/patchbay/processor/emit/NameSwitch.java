package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.patchbay.processor.model.Callback;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A choice by a name. It goes on in further methods where there are many names: HotSpot leaves methods of more than 8,000
 * bytes to the interpreter for ever, and a name takes about 40.
 *
 * @param further what a further method looks like; its first parameter is the name
 * @param methods gives the further methods their names
 */
record NameSwitch(MethodSpec further, FreeNames methods) {

    private static final int NAMES_A_METHOD = 100;

    /** What a name leads to. */
    record Case(String name, CodeBlock result) {

        static Case of(Callback callback, CodeBlock result) {
            return new Case(callback.message().orElseThrow().text(), result);
        }
    }

    /** The method that begins with this, and those in which it goes on. */
    List<MethodSpec> methods(MethodSpec beginning, List<Case> cases, CodeBlock otherwise) {
        List<MethodSpec> all = new ArrayList<>();
        if (cases.size() <= NAMES_A_METHOD) {
            all.add(method(beginning, cases, otherwise));
            return all;
        }
        // A builder that is given a name forgets what is returned.
        MethodSpec next = further.toBuilder()
                .setName(methods.take(further.name()))
                .returns(further.returnType())
                .build();
        all.add(method(beginning, cases.subList(0, NAMES_A_METHOD), call(next)));
        all.addAll(methods(next, cases.subList(NAMES_A_METHOD, cases.size()), otherwise));
        return all;
    }

    /** The methods that tell the names of these callbacks from all others. */
    List<MethodSpec> methods(MethodSpec beginning, List<Callback> callbacks, boolean chosen) {
        List<Case> cases = callbacks.stream()
                .map(callback -> Case.of(callback, CodeBlock.of("$L", chosen)))
                .toList();
        return methods(beginning, cases, CodeBlock.of("$L", !chosen));
    }

    // return switch (event) {
    //   case "new_msg" -> say(payload, context);
    //   case "typing" -> typing(context);
    //   default -> ChannelAnswer.unhandled();
    // };
    private MethodSpec method(MethodSpec beginning, List<Case> cases, CodeBlock otherwise) {
        MethodSpec.Builder method = beginning.toBuilder()
                .beginControlFlow(
                        "return switch ($L)", further.parameters().get(0).name());
        Map<CodeBlock, CodeBlock> names = cases.stream()
                .collect(Collectors.groupingBy(
                        Case::result,
                        LinkedHashMap::new,
                        Collectors.mapping(one -> Literal.of(one.name()), CodeBlock.joining(",$W"))));
        names.forEach((result, name) -> method.addStatement("case $L -> $L", name, result));
        return method.addStatement("default -> $L", otherwise).addCode("$<};\n").build();
    }

    // say(payload, context)
    static CodeBlock call(MethodSpec method) {
        return CodeBlock.of(
                "$L($L)",
                method.name(),
                method.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", ")));
    }
}
