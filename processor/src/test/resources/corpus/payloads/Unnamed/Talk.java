// not: module
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
final class Talk {
    @OnMessage
    Profile take(Said said) {
        Profile profile = new Profile();
        profile.setLast(said);
        return profile;
    }
}

// opens /a
// sends {"text":"t","mood":"BAD","lines":[{"number":1,"type":"Short"},{"type":"Pause"}],"pages":{"GOOD":{"items":[{"type":"Pause"}]}}}
// hears {"last":{"text":"t","mood":"BAD","lines":[{"type":"Short","number":1},{"type":"Pause"}],"pages":{"GOOD":{"items":[{"type":"Pause"}]}}}}
