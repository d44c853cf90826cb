package demo.web;

import demo.base.Base;
import dev.patchbay.Socket;

@Socket("/a")
final class ASocket extends Base {}
