// What phoenix.js needs to poll in Node, and a proxy that knows no WebSocket.
import http from 'node:http';

// The part of XMLHttpRequest that phoenix.js before 1.8 uses.
export class Request {
  open(method, url) { Object.assign(this, { method, url, headers: {}, aborts: new AbortController() }); }

  setRequestHeader(name, value) { this.headers[name] = value; }

  send(body) {
    const { method, headers, aborts } = this;
    fetch(this.url, { method, headers, body, signal: aborts.signal })
      .then(response => response.text())
      .then(
        text => { this.readyState = 4; this.responseText = text; this.onreadystatechange(); },
        () => this.onerror && this.onerror());
  }

  abort() { this.aborts.abort(); }
}

// Passes requests on, but cuts what wants to be upgraded. Resolves with its port.
export function proxyWithoutUpgrade(port) {
  const proxy = http.createServer((request, response) => {
    const { method, url, headers } = request;
    const onward = http.request({ port, host: 'localhost', method, path: url, headers }, answer => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  proxy.on('upgrade', (request, socket) => socket.destroy());
  return new Promise(resolve => proxy.listen(0, 'localhost', () => resolve(proxy.address().port)));
}
