package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.SettingProblem;
import dev.patchbay.processor.model.ClientClass;
import dev.patchbay.processor.model.Url;

/** A URL that no client can connect to. */
final class UrlSyntax implements Rule<ClientClass> {

    @Override
    public void check(ClientClass client, Problems problems) {
        Url url = client.url();
        url.fault().ifPresent(fault -> problems.add(SettingProblem.URL_SYNTAX, url.origin(), url.text(), fault));
    }
}
