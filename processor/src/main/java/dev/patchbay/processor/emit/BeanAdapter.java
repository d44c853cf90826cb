package dev.patchbay.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Declared;
import dev.patchbay.processor.model.Declared.Access;
import java.util.List;
import java.util.Map;

/** What reads and writes a bean. */
final class BeanAdapter {

    private final Declared.Bean bean;
    private final List<Declared.Component> wired;
    private final WiredNames names;
    private final ComponentCode code;

    BeanAdapter(Declared.Bean bean) {
        this.bean = bean;
        this.wired =
                bean.components().stream().filter(Declared.Component::isWired).toList();
        this.names = new WiredNames(wired, bean.manner());
        this.code = new ComponentCode(Map.of(), names, bean.manner().strict());
    }

    void addTo(TypeSpec.Builder adapter) {
        adapter.addField(names.field())
                .addMethod(AdapterFile.nobody())
                .addMethod(read())
                .addMethod(write());
    }

    // public static Profile read(JsonReader json) {
    //   Profile value = new Profile();
    //   ...
    //   return value;
    // }
    private MethodSpec read() {
        FreeNames free = AdapterNames.free(wired);
        ReadLoop loop = new ReadLoop(
                wired, code, names, new ReadLoop.Naming(free, bean.manner().strict()));
        return AdapterFile.method("read")
                .returns(bean.head().type())
                .addParameter(Spi.JSON_READER, "json")
                .addStatement(
                        "$T value = new $T()", bean.head().type(), bean.head().type())
                .addCode(loop.code(this::set))
                .addStatement("return value")
                .build();
    }

    // value.setName(json.isNull() ? null : json.string())
    private CodeBlock set(Declared.Component component) {
        return component.set() instanceof Access.Method method
                ? CodeBlock.of("value.$L($L)", method.name(), code.read(component))
                : CodeBlock.of("value.$L = $L", ((Access.Field) component.set()).name(), code.read(component));
    }

    // public static void write(Profile value, JsonWriter json) {
    private MethodSpec write() {
        FreeNames free = AdapterNames.free(wired);
        MethodSpec.Builder write = AdapterFile.method("write")
                .addParameter(bean.head().type(), "value")
                .addParameter(Spi.JSON_WRITER, "json")
                .addStatement("json.beginObject()");
        wired.forEach(component -> write.addCode(code.write(component, free.take(component.name()))));
        return write.addStatement("json.endObject()").build();
    }
}
