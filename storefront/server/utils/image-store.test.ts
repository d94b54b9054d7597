import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImageStore } from './image-store.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(path.join(os.tmpdir(), 'image-store-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const body = (size: number, letter = 'a') => Buffer.alloc(size, letter);

describe('ImageStore', () => {
  it('gives back what it was given, also to the next process', async () => {
    await new ImageStore(folder, 1000).write('640/a.jpg.avif', body(10));
    const next = new ImageStore(folder, 1000);
    expect(await next.read('640/a.jpg.avif')).toEqual(body(10));
    expect(next.bytes).toBe(10);
    expect(await next.read('640/b.jpg.avif')).toBeUndefined();
  });

  it('lets go of what was least recently asked for', async () => {
    const store = new ImageStore(folder, 250);
    for (const name of ['a', 'b']) await store.write(name, body(100, name));
    await store.read('a');
    await store.write('c', body(100));
    expect(await store.read('b')).toBeUndefined();
    expect(await store.read('a')).toBeDefined();
    expect(store.bytes).toBe(200);
    expect((await readdir(folder)).sort()).toEqual(['a', 'c']);
  });

  it('remembers the order of use over a restart, and shrinks to a smaller bound', async () => {
    const store = new ImageStore(folder, 1000);
    for (const name of ['old', 'new']) await store.write(name, body(100));
    await utimes(path.join(folder, 'old'), 1, 1);
    const next = new ImageStore(folder, 150);
    expect(await next.read('old')).toBeUndefined();
    expect(await next.read('new')).toBeDefined();
  });

  it('counts a picture once when it is written again', async () => {
    const store = new ImageStore(folder, 1000);
    await store.write('a', body(100));
    await store.write('a', body(40));
    expect(store.bytes).toBe(40);
  });

  it('removes the drafts of a crash and leaves none behind', async () => {
    await writeFile(path.join(folder, 'a.jpg.avif.1234.tmp'), 'half');
    await utimes(path.join(folder, 'a.jpg.avif.1234.tmp'), 1, 1);
    const store = new ImageStore(folder, 1000);
    await store.write('b', body(10));
    expect(await readdir(folder)).toEqual(['b']);
  });

  it('finds what another process wrote, and leaves alone what it is writing', async () => {
    const [one, other] = [new ImageStore(folder, 1000), new ImageStore(folder, 1000)];
    expect(await one.read('a')).toBeUndefined();
    await other.write('a', body(10));
    expect(await one.read('a')).toEqual(body(10));
    expect(one.bytes).toBe(10);
    await writeFile(path.join(folder, 'b.1234.tmp'), 'half');
    await new ImageStore(folder, 1000).read('a');
    expect((await readdir(folder)).sort()).toEqual(['a', 'b.1234.tmp']);
  });

  it('makes do without a file that somebody deleted', async () => {
    const store = new ImageStore(folder, 1000);
    await store.write('a', body(100));
    await rm(path.join(folder, 'a'));
    expect(await store.read('a')).toBeUndefined();
    expect(store.bytes).toBe(0);
  });
});
