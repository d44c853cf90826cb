package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Declared.Access;
import dev.patchbay.processor.model.ScalarType;
import dev.patchbay.processor.model.Schema;
import java.util.Map;

/** What reads and writes a type that is in JSON what one value of it is. */
final class WrapperAdapter {

    private final Declared.Wrapper wrapper;
    private final CodeBlock made;
    private final String value;

    WrapperAdapter(Declared.Wrapper wrapper) {
        this.wrapper = wrapper;
        this.made = AdapterFile.made(wrapper.maker(), wrapper.head().type());
        this.value = wrapper.get() instanceof Access.Method method
                ? "value." + method.name() + "()"
                : "value." + ((Access.Field) wrapper.get()).name();
    }

    void addTo(TypeSpec.Builder adapter) {
        adapter.addMethod(AdapterFile.nobody()).addMethod(read()).addMethod(write());
        if (wrapper.value() instanceof Schema.Scalar scalar && scalar.scalar() == ScalarType.STRING) {
            adapter.addMethod(key()).addMethod(text());
        }
    }

    // public static UserId read(JsonReader json) {
    //   return new UserId(json.string());
    // }
    private MethodSpec read() {
        return AdapterFile.method("read")
                .returns(wrapper.head().type())
                .addParameter(Spi.JSON_READER, "json")
                .addStatement("return $L($L)", made, new ReadCode(Map.of()).value(wrapper.value(), "json"))
                .build();
    }

    // public static void write(UserId value, JsonWriter json) {
    //   String it = value.value();
    //   if (it != null) {
    //     json.string(it);
    //   } else {
    //     json.nullValue();
    //   }
    // }
    private MethodSpec write() {
        WriteCode write = new WriteCode(Map.of());
        MethodSpec.Builder code = AdapterFile.method("write")
                .addParameter(wrapper.head().type(), "value")
                .addParameter(Spi.JSON_WRITER, "json");
        if (wrapper.value().isPrimitive()) {
            return code.addStatement(write.call(wrapper.value(), value, "json")).build();
        }
        return code.addStatement("$T it = $L", wrapper.value().type(), value)
                .beginControlFlow("if (it != null)")
                .addStatement(write.call(wrapper.value(), "it", "json"))
                .nextControlFlow("else")
                .addStatement("json.nullValue()")
                .endControlFlow()
                .build();
    }

    // public static UserId key(String text) {
    //   return new UserId(text);
    // }
    private MethodSpec key() {
        return AdapterFile.method("key")
                .returns(wrapper.head().type())
                .addParameter(String.class, "text")
                .addStatement("return $L(text)", made)
                .build();
    }

    // public static String text(UserId value) {
    //   return value.value();
    // }
    private MethodSpec text() {
        return AdapterFile.method("text")
                .returns(String.class)
                .addParameter(wrapper.head().type(), "value")
                .addStatement("return $L", value)
                .build();
    }
}
