// The same as `bench.jar client channels 9180 echo`, with phoenix.js: what a push and its reply cost the client's process.
// node bench/phoenix-echo.mjs PORT IN_FLIGHT WARM_UP SECONDS
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const require = createRequire(new URL('../conformance/src/test/js/package.json', import.meta.url));
const {Socket} = require('phoenix-1.8');
const {WebSocket} = require('ws');

const [port, inFlight, warmUp, seconds] = process.argv.slice(2).map(Number);
const CONNECTIONS = 100;
const NOTE = {note: 'x'.repeat(64)};
let heard = 0;

const push = (channel, payload) =>
  channel.push('echo', payload).receive('ok', reply => { heard++; push(channel, reply); });

const open = () => new Promise((resolve, reject) => {
  const socket = new Socket(`ws://localhost:${port}/socket`, {transport: WebSocket});
  socket.connect();
  const channel = socket.channel('bench-nb:1');
  channel.join().receive('ok', () => resolve(channel)).receive('error', reject);
});

const wait = time => new Promise(resolve => setTimeout(resolve, time * 1000));

const channels = await Promise.all(Array.from({length: CONNECTIONS}, open));
for (const channel of channels) for (let i = 0; i < inFlight; i++) push(channel, NOTE);
await wait(warmUp);
const before = heard, cpu = process.cpuUsage(), start = process.hrtime.bigint();
await wait(seconds);
const used = process.cpuUsage(cpu), all = heard - before, took = Number(process.hrtime.bigint() - start) / 1e9;
console.log(`label=phoenix.js path=${fileURLToPath(import.meta.url).split('/').pop()} mode=CLIENT_CHANNEL connections=${CONNECTIONS}`
  + ` in-flight=${inFlight} cpu-us=${((used.user + used.system) / all).toFixed(3)} rate=${(all / took).toFixed(0)} alloc-bytes=0`);
process.exit(0);
