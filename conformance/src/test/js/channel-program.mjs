// node channel-program.mjs <package> <url>: a program that does with phoenix.js what each line of its input says, and writes what it
// hears; behind each line, what begins with `done`. Time stands still for phoenix.js, and moves when it is told to.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';

class Clock {
  #now = 0;
  #last = 0;
  #timers = new Map();

  setTimeout = (task, delay = 0) => {
    this.#timers.set(++this.#last, { at: this.#now + delay, task });
    return this.#last;
  };

  clearTimeout = id => this.#timers.delete(id);

  pass(time) {
    const end = this.#now + time;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next[0]);
      this.#now = next[1].at;
      next[1].task();
    }
    this.#now = end;
  }

  #next(end) {
    return [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
  }
}

// The package as it is, with a clock in place of timers; `ws` keeps its own.
function load(name, clock) {
  const module = { exports: {} };
  const source = readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
  new Function('module', 'exports', 'setTimeout', 'clearTimeout', source)(
    module, module.exports, clock.setTimeout, clock.clearTimeout);
  return module.exports;
}

class Uncompressed extends WebSocket {
  constructor(url, protocols) {
    super(url, protocols, { perMessageDeflate: false });
  }
}

const [name, url] = process.argv.slice(2);
const clock = new Clock();
const { Socket } = load(name, clock);
const channels = {};
let socket;

const say = (...words) => console.log(words.join(' '));
const shown = payload =>
  payload instanceof ArrayBuffer ? `<${Buffer.from(payload).toString('hex')}>` : JSON.stringify(payload);
const parsed = text =>
  text.startsWith('<') ? new Uint8Array(Buffer.from(text.slice(1, -1), 'hex')).buffer : JSON.parse(text);

// `#` is the number of the time at which it is asked for.
function counted(text, read) {
  let times = 0;
  return () => {
    times++;
    return read(text.replaceAll('#', times));
  };
}

function connect(...options) {
  const all = Object.fromEntries(options.map(option => option.split('=')));
  const { authToken, ...params } = all;
  const more = authToken ? { authToken: counted(authToken, text => text) } : {};
  const asked = counted(JSON.stringify(params), JSON.parse);
  socket = new Socket(url, { params: asked, transport: Uncompressed, ...more });
  socket.connect();
}

function join(channel, payload) {
  const joined = socket.channel(channel.replaceAll("'", ''), counted(payload, JSON.parse));
  channels[channel] = joined;
  joined.onMessage = (event, message) => {
    if (!/^(phx_|chan_reply_)/.test(event)) say(channel, 'heard', event, shown(message));
    return message;
  };
  joined.onError(() => say(channel, 'errored'));
  joined.onClose(() => say(channel, 'closed'));
  joined.join()
    .receive('ok', welcome => say(channel, 'joined', shown(welcome)))
    .receive('error', () => say(channel, 'errored'))
    .receive('timeout', () => say(channel, 'errored'));
}

function push(channel, event, payload, timeout) {
  try {
    const pushed = (channels[channel] ?? socket.channel(channel, {}))
      .push(event, parsed(payload), ...(timeout ? [Number(timeout)] : []));
    for (const status of ['ok', 'error', 'teapot']) {
      pushed.receive(status, answer => say(channel, event, status, shown(answer)));
    }
    pushed.receive('timeout', () => say(channel, event, 'timeout'));
  } catch {
    say(channel, event, 'not joined');
  }
}

const orders = {
  connect,
  join,
  push,
  leave: channel => channels[channel].leave(),
  disconnect: () => socket.disconnect(),
  reconnect: () => { socket.disconnect(); socket.connect(); },
  ping: () => socket.ping(() => say('pong')),
  passes: time => clock.pass(Number(time)),
  isOpen: () => socket.isConnected(),
};

for await (const line of createInterface({ input: process.stdin })) {
  const [order, ...words] = line.split(' ');
  say('done', orders[order](...words) === true);
}
process.exit(0);
