package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

final class LongNames {
    @Socket("/a")
    static final class ThisIsTheSocketThatServesTheChatOfTheDepartmentForVeryLongNamesAndWhatOneCanDoWithThem {
        @OnMessage("a message whose name is a whole sentence, with a full stop in the end.")
        String thisIsTheMethodThatTakesAMessageWhoseNameIsAWholeSentenceWithAFullStopInTheEnd() {
            return "yes";
        }
    }
}

// opens /a
// sends {"type":"a message whose name is a whole sentence, with a full stop in the end."}
// hears yes
