import { createServer } from 'node:http';

/** The least a program can do to send somebody on: `node:http` and a header. Nothing is kept of anybody. */
createServer((_, response) => response.writeHead(302, { location: 'https://shop.test/produits/offre' }).end()).listen(
  Number(process.argv[2]),
  '127.0.0.1',
);
