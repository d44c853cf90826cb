package de$mo;

import java.util.Map;

record Dollars$In(Map<Coin$, $> by) {
    enum Coin$ {
        $1,
        c$ents,
        $
    }
}
