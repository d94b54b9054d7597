import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImageAddress } from './image-address.ts';
import { fetchImageSource } from './image-source.ts';
import { ImageStore } from './image-store.ts';
import { Images } from './images.ts';

let folder: string;
let cms: Server;
let asked: string[];
let images: Images;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'images-'));
  asked = [];
  const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#f6b73c' } })
    .jpeg()
    .toBuffer();
  const answers: Record<string, () => [number, Buffer]> = {
    '/uploads/photo.jpg': () => [200, photo],
    '/uploads/garbage.jpg': () => [200, Buffer.from('garbage')],
    '/uploads/huge.jpg': () => [200, Buffer.alloc(26 * 1024 * 1024)],
    '/uploads/sick.jpg': () => [500, Buffer.from('')],
  };
  cms = createServer((request, response) => {
    asked.push(request.url!);
    const [status, body] = answers[request.url!]?.() ?? [404, Buffer.from('')];
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`;
  images = new Images(new ImageStore(folder, 1e6), (file) => fetchImageSource({ url, key: 'key' }, file));
});
afterEach(async () => {
  cms.closeAllConnections();
  cms.close();
  await rm(folder, { recursive: true, force: true });
});

const address = (source: string, width = 320): ImageAddress => ({ width, source, format: 'webp' });

describe('Images', () => {
  it('makes a picture once for all who ask at the same time, and keeps it', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => images.get(address('photo.jpg'))));
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['found']));
    await images.get(address('photo.jpg'));
    expect(asked).toEqual(['/uploads/photo.jpg']);
  });

  it('tells a missing, a broken and an endless source apart from a CMS that is away', async () => {
    expect(await images.get(address('nobody.jpg'))).toEqual({ kind: 'missing' });
    expect(await images.get(address('garbage.jpg'))).toEqual({ kind: 'broken' });
    expect(await images.get(address('huge.jpg'))).toEqual({ kind: 'broken' });
    expect(await images.get(address('sick.jpg'))).toEqual({ kind: 'unavailable' });
  });

  it('serves what it has while the CMS is away', async () => {
    await images.get(address('photo.jpg'));
    cms.closeAllConnections();
    await new Promise((resolve) => cms.close(resolve));
    expect((await images.get(address('photo.jpg'))).kind).toBe('found');
    expect(await images.get(address('photo.jpg', 160))).toEqual({ kind: 'unavailable' });
  });
});
