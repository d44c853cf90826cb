package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

@Socket("/a/{$x}/$T")
public final class $Lead {
    $Lead(Helper$1 $helper) {}

    @OnMessage("$L")
    Said $take(Said $, @Param("$x") String $T) {
        return $;
    }

    @OnMessage("$S")
    Middle mid$(Middle mid) {
        return mid;
    }

    public static final class Helper$1 {}
}
