import http from 'node:http';
import { outbound } from './support.ts';

/** Run as a process of its own: fetches once with our client and once with the bare one of Node. */
const url = process.argv[2]!;
const ours = await outbound(Number(new URL(url).port)).fetch(url);
http.get(url, (response) => {
  response.on('data', (chunk: Buffer) =>
    console.log(`ours ${ours.kind === 'answer' ? ours.body.toString() : ours.reason}, bare ${chunk.toString()}`),
  );
});
