package dev.patchbay.processor.check;

import dev.patchbay.processor.diagnostic.Problems;
import dev.patchbay.processor.diagnostic.SettingProblem;
import dev.patchbay.processor.model.SocketClass;
import dev.patchbay.processor.model.Table;
import java.util.HashMap;
import java.util.Map;

/** Two sockets for the same requests. */
final class SamePath implements Rule<Table> {

    @Override
    public void check(Table table, Problems problems) {
        Map<String, SocketClass> first = new HashMap<>();
        Map<String, SocketClass> served = new HashMap<>();
        for (SocketClass socket : table.sockets()) {
            SocketClass before = first.putIfAbsent(socket.path().form(), socket);
            SocketClass same =
                    served.putIfAbsent(withChannels(socket, socket.path().form()), socket);
            if (before != null) {
                report(socket, before, problems);
            } else if (same != null) {
                report(socket, same, problems);
            }
        }
    }

    /** The WebSocket of a socket with channels is one segment further. */
    private static String withChannels(SocketClass socket, String path) {
        String further = path.equals("/") ? "/websocket" : path + "/websocket";
        return socket.hasChannels() ? further : path;
    }

    private static void report(SocketClass socket, SocketClass before, Problems problems) {
        String path = socket.path().text();
        String other = before.path().text();
        if (path.equals(other)) {
            problems.add(SettingProblem.SAME_PATH, socket.path().origin(), path, before.name());
        } else {
            String example = withChannels(socket, socket.path().example());
            problems.add(SettingProblem.EQUIVALENT_PATHS, socket.path().origin(), path, other, before.name(), example);
        }
    }
}
