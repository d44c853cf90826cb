package dev.patchbay.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.patchbay.processor.model.Endpoint;
import dev.patchbay.processor.model.Program;
import dev.patchbay.processor.model.Wiring;
import javax.lang.model.element.Modifier;

/** The class that calls an endpoint, before anything is in it. */
final class BindingClass {

    private BindingClass() {}

    /**
     * Such a class.
     *
     * @param known where the channels of a socket are looked for
     * @param implemented what the runtime knows of it
     */
    static TypeSpec.Builder of(Endpoint endpoint, Program known, Site site, ClassName implemented) {
        return of(endpoint, known, site).addSuperinterface(implemented);
    }

    // @Generated("dev.patchbay.processor.PatchbayProcessor")
    // public final class ChatSocket_Binding {
    static TypeSpec.Builder of(Endpoint endpoint, Program known, Site site) {
        return TypeSpec.classBuilder(endpoint.binding())
                .addJavadoc("Calls {@link $T}. Written by Patchbay from its annotations.", endpoint.type())
                .addAnnotations(site.mark(endpoint.body().deprecated()))
                .addAnnotation(Spi.binds(Wiring.of(endpoint, known)))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }
}
