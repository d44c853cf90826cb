// node realtime.mjs @supabase/realtime-js <url>: what Supabase's client does, in version 1 of the protocol.
import assert from 'node:assert/strict';
import { RealtimeClient } from '@supabase/realtime-js';
import { Socket } from 'phoenix-1.8';
import WebSocket from 'ws';
import { Heard, run, within } from './bench.mjs';
import { Story } from './story.mjs';

const [name, url] = process.argv.slice(2);

const open = user => new RealtimeClient(`${url}/socket`, {
  params: { apikey: 'key', user_id: user }, vsn: '1.0.0', transport: WebSocket, reconnectAfterMs: () => 30,
});

function subscribe(client, topic, heard) {
  const channel = client.channel(topic, { config: { broadcast: { ack: true } } });
  channel.on('broadcast', { event: '*' }, message => heard.add(message.event, message.payload));
  channel.subscribe(status => heard.add(status));
  return channel;
}

await run(name, async step => {
  const [here, there] = [new Heard(), new Heard()];
  const [one, two] = [open('7'), open('8')];
  step('subscribes');
  const mine = subscribe(one, 'news', here);
  const theirs = subscribe(two, 'news', there);
  await here.expect('SUBSCRIBED');
  await there.expect('SUBSCRIBED');

  step('broadcasts to all others');
  assert.equal(await within('a reply', mine.send({ type: 'broadcast', event: 'hi', payload: { n: 1 } })), 'ok');
  await there.expect('hi', { n: 1 });
  here.nothing();

  step('subscribes again after a disconnect');
  const somebody = new Story({ Socket, url, options: { transport: WebSocket } });
  const third = somebody.open('/socket', {});
  (await somebody.joined(third, 'room:control')).push('disconnect', { id: 'user:7' });
  await here.expect('CHANNEL_ERROR');
  let status = await here.next('a status');
  while (status[0] === 'CHANNEL_ERROR' || status[0] === 'CLOSED') status = await here.next('a status'); // of a trial too early
  assert.deepEqual(status, ['SUBSCRIBED']);
  assert.equal(await within('a reply', theirs.send({ type: 'broadcast', event: 'hi', payload: { n: 2 } })), 'ok');
  await here.expect('hi', { n: 2 });

  step('unsubscribes');
  assert.equal(await within('the end', mine.unsubscribe()), 'ok');
  await here.expect('CLOSED');
  one.disconnect();
  two.disconnect();
  third.disconnect();
});
