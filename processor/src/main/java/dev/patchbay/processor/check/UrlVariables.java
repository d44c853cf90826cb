package dev.patchbay.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.Suggestion;
import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Names;
import dev.patchbay.processor.model.Parameter;
import dev.patchbay.processor.model.Source;
import dev.patchbay.processor.model.Url;

/** A parameter that is no variable of a client's URL. */
final class UrlVariables implements Rule<ClientClass> {

    @Override
    public void check(ClientClass client, Problems problems) {
        if (client.url().fault().isPresent()) {
            return;
        }
        client.parameters().forEach(parameter -> {
            if (parameter.source() instanceof Source.Variable variable) {
                check(parameter, variable, client.url(), problems);
            }
        });
    }

    private static void check(Parameter parameter, Source.Variable variable, Url url, Problems problems) {
        if (variable.place() != Source.Place.PATH) {
            problems.add(
                    ParameterProblem.QUERY_OF_CLIENT, parameter.origin(), parameter.shown(), item(parameter.type()));
        } else if (!url.variables().contains(variable.name())) {
            problems.add(
                    ParameterProblem.UNKNOWN_URL_VARIABLE,
                    variable.nameOrigin(),
                    url.text(),
                    variable.name(),
                    known(url),
                    advice(variable, url));
        }
    }

    private static String item(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? Names.shown(generic.typeArguments().get(0))
                : Names.shown(type);
    }

    private static String known(Url url) {
        return url.variables().isEmpty() ? "none" : "'" + String.join("', '", url.variables()) + "'";
    }

    private static String advice(Source.Variable variable, Url url) {
        return Suggestion.nearest(variable.name(), url.variables())
                .map(name -> "Did you mean '" + name + "'?")
                .orElse("Write {" + variable.name() + "} there, or hand the value to the constructor.");
    }
}
