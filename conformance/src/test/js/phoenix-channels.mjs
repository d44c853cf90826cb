// node phoenix-channels.mjs phoenix-channels <url>: the story with the old client for Node, which speaks version 1.
import { createRequire } from 'node:module';
import { run } from './bench.mjs';
import { Story } from './story.mjs';

const [name, url] = process.argv.slice(2);
const { Socket } = createRequire(import.meta.url)(name);

const options = { reconnectAfterMs: () => 1000 }; // it joins once more when a join takes longer than this

await run(name, step => new Story({ Socket, url, options, joinRefs: false }).tell(step));
