package demo;

import java.util.ArrayList;
import java.util.List;

public final class Rooms {

    public final List<String> log = new ArrayList<>();
}
