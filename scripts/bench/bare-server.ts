import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Answers one file from memory: the most that Node can do on this machine. */
const [file, port] = process.argv.slice(2);
const body = readFileSync(file!);
createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body)).listen(
  Number(port),
  '127.0.0.1',
);
