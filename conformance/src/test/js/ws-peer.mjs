// A server of the package `ws`, as its users write one: node ws-peer.mjs <port> <port of TLS> <certificate> <key>.
// It echoes, does what a text with `!` says, and writes how connections end.
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { WebSocketServer } from "ws";

const [port, tlsPort, certificate, key] = process.argv.slice(2);

const sockets = new WebSocketServer({
  noServer: true,
  perMessageDeflate: { threshold: 0 },
  handleProtocols: (offered) => (offered.has("second") ? "second" : false),
});

const orders = {
  close: (socket, code, reason) => socket.close(Number(code), reason),
  ping: (socket, payload) => socket.ping(payload),
  parts: (socket, ...parts) => parts.forEach((part, i) => socket.send(part, { fin: i === parts.length - 1 })),
};

sockets.on("connection", (socket, request) => {
  socket.on("message", (data, isBinary) => {
    const [, order, rest] = (!isBinary && /^!(\w+) (.*)$/s.exec(data.toString())) || [];
    if (order) {
      orders[order](socket, ...rest.split(" "));
    } else {
      socket.send(data, { binary: isBinary });
    }
  });
  socket.on("pong", (payload) => socket.send(`ponged ${payload}`));
  socket.on("close", (code, reason) => console.log(`${request.url} closed ${code} ${reason}`));
  socket.on("error", (error) => console.log(`${request.url} failed ${error}`));
});

const upgrade = (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit("connection", opened, request));

const tls = https.createServer({ cert: readFileSync(certificate), key: readFileSync(key) }).on("upgrade", upgrade);
const plain = http.createServer().on("upgrade", upgrade);
tls.listen(Number(tlsPort), "127.0.0.1", () => plain.listen(Number(port), "127.0.0.1"));
