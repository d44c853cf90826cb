package demo.web;

import demo.base.Open;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket extends Open {}

// opens /a
// sends x
// hears x
