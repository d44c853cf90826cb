package dev.patchbay.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Declared;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that reads and writes a type as JSON: {@code Said_Json}. */
public final class AdapterFile {

    private AdapterFile() {}

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // @Shape("0123456789abcdef")
    // public final class Said_Json {
    //   public static final JsonCodec<Said> CODEC = JsonCodec.of(Said.class, Said_Json::read, Said_Json::write);
    public static JavaFile of(Declared declared, Site site) {
        Declared.Head head = declared.head();
        TypeSpec.Builder type = TypeSpec.classBuilder(head.adapter())
                .addJavadoc("Reads and writes {@link $T} as JSON. Written by Patchbay.", head.type())
                .addAnnotations(site.mark(head.deprecated()))
                .addAnnotation(AnnotationSpec.builder(Spi.SHAPE)
                        .addMember("value", "$S", head.stamp())
                        .build());
        type.addModifiers(head.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                .addModifiers(Modifier.FINAL);
        if (!(declared instanceof Declared.RecordClass record)
                || record.variables().isEmpty()) {
            type.addField(codec(head));
        }
        addMembers(declared, type);
        return site.file(type.build());
    }

    private static void addMembers(Declared declared, TypeSpec.Builder type) {
        if (declared instanceof Declared.RecordClass record) {
            new RecordAdapter(record).addTo(type);
        } else if (declared instanceof Declared.Bean bean) {
            new BeanAdapter(bean).addTo(type);
        } else if (declared instanceof Declared.Union union) {
            new UnionAdapter(union).addTo(type);
        } else if (declared instanceof Declared.Constants constants) {
            new ConstantsAdapter(constants).addTo(type);
        } else if (declared instanceof Declared.Wrapper wrapper) {
            new WrapperAdapter(wrapper).addTo(type);
        }
    }

    // public static final JsonCodec<Said> CODEC = JsonCodec.of(Said.class, Said_Json::read, Said_Json::write);
    private static FieldSpec codec(Declared.Head head) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Spi.JSON_CODEC, head.type()),
                        "CODEC",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($T.class,$W$T::read,$W$T::write)",
                        Spi.JSON_CODEC,
                        head.type(),
                        head.adapter(),
                        head.adapter())
                .build();
    }

    // private static final JsonNames NAMES = JsonNames.of("text", "at");
    static FieldSpec names(String field, Collection<String> names) {
        return namesOf(
                field,
                names.stream().map(name -> CodeBlock.of("$L", Literal.of(name))).toList());
    }

    static FieldSpec namesOf(String field, List<CodeBlock> names) {
        CodeBlock all = names.stream().collect(CodeBlock.joining(",$W"));
        return constant(Spi.JSON_NAMES, field)
                .initializer("$T.of($L)", Spi.JSON_NAMES, all)
                .build();
    }

    // new Said
    // Said.of
    static CodeBlock made(Declared.Maker maker, TypeName type) {
        return maker instanceof Declared.Maker.Factory factory
                ? CodeBlock.of("$T.$L", type, factory.method())
                : CodeBlock.of("new $T", type);
    }

    static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    // private Said_Json() {}
    static MethodSpec nobody() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(List.of(Modifier.PUBLIC, Modifier.STATIC));
    }
}
