import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Bucket {
  url: string;
  region: string;
  keyId: string;
  secret: string;
  objects: Map<string, Buffer>;
  /** Why requests were refused, in turn. */
  refused: string[];
  /** Answers everything with 500 while it is set. */
  broken: boolean;
  close(): Promise<void>;
}

const SIGNED =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
const LATE_MS = 15 * 60_000;

/** A stand-in of an S3 bucket: PUT, GET and DELETE of objects, each with a signature (version 4) that it checks. */
export async function startBucket(): Promise<Bucket> {
  const bucket: Bucket = {
    url: '',
    region: 'ma-west-1',
    keyId: 'KEY-OF-THE-STAND-IN',
    secret: 'secret-of-the-stand-in',
    objects: new Map(),
    refused: [],
    broken: false,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      const trouble = bucket.broken ? 'broken' : whatIsWrong(request, body, bucket);
      if (trouble) {
        bucket.refused.push(trouble);
        response.writeHead(bucket.broken ? 500 : 403).end();
        return;
      }
      const key = request.url!;
      const known = bucket.objects.get(key);
      if (request.method === 'PUT') bucket.objects.set(key, body);
      if (request.method === 'DELETE') bucket.objects.delete(key);
      if (request.method === 'GET' && !known) response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
      else
        response.writeHead(request.method === 'DELETE' ? 204 : 200).end(request.method === 'GET' ? known : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  bucket.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/documents`;
  return bucket;
}

function whatIsWrong({ method, url, headers }: http.IncomingMessage, body: Buffer, bucket: Bucket): string | null {
  const found = SIGNED.exec(headers.authorization ?? '');
  if (!found) return 'not signed';
  const [, keyId, day, region, names, signature] = found as unknown as string[];
  const at = String(headers['x-amz-date'] ?? '');
  if (keyId !== bucket.keyId || region !== bucket.region) return 'another key or region';
  const time = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!at.startsWith(day!) || !(Math.abs(Date.now() - time) < LATE_MS)) return 'another time';
  const signed = names!.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.includes(name)))
    return 'too little signed';
  const hash = sha256(body);
  if (headers['x-amz-content-sha256'] !== hash) return 'another body';
  const [pathname, query = ''] = url!.split('?');
  const lines = signed.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
  const canonical = [method, pathname, query, lines, names, hash].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n');
  const key = [day!, region!, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${bucket.secret}`);
  const wanted = hmac(key, toSign);
  return timingSafeEqual(wanted, Buffer.from(signature!, 'hex')) ? null : 'another signature';
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
