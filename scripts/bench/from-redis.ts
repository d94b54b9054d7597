import { createServer } from 'node:http';
import { Redis } from 'ioredis';

/** The most that a cache in Redis could give: `node:http`, one GET by the address, the same bytes. */
const [redisUrl, port] = process.argv.slice(2);
const redis = new Redis(redisUrl!);

createServer((request, response) => {
  void redis.getBuffer(request.url!).then((body) => {
    if (body) response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    else response.writeHead(404).end();
  });
}).listen(Number(port), '127.0.0.1');
