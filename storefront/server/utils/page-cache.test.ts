import fc from 'fast-check';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PageCache, bodyOf, chooseEncoding, type RenderedPage } from './page-cache.ts';

const page = (html: string, tags: string[] = []): RenderedPage => ({ status: 200, html, headers: {}, tags });

describe('PageCache', () => {
  it('keeps the same text in every encoding', () => {
    const cached = new PageCache(1e6).set('/', page('<p>épilation تدليك</p>'), 0);
    expect(gunzipSync(bodyOf(cached, 'gzip')).toString()).toBe('<p>épilation تدليك</p>');
    expect(brotliDecompressSync(bodyOf(cached, 'br')).toString()).toBe('<p>épilation تدليك</p>');
    expect(bodyOf(cached, 'br')).toBe(bodyOf(cached, 'br'));
  });

  it('purges by tag, and nothing else', () => {
    const cache = new PageCache(1e6);
    cache.set('/a', page('a', ['product:1', 'list']), 0);
    cache.set('/b', page('b', ['product:2']), 0);
    cache.set('/c', page('c', ['list']), 0);
    expect(cache.purge(['list', 'product:9'])).toBe(2);
    expect([cache.get('/a'), cache.get('/c')]).toEqual([undefined, undefined]);
    expect(cache.get('/b')).toBeDefined();
    expect(cache.purge(['*'])).toBe(1);
    expect(cache.size).toBe(0);
  });

  it('forgets the tags of a page that was replaced', () => {
    const cache = new PageCache(1e6);
    cache.set('/a', page('old', ['x']), 0);
    cache.set('/a', page('new', ['y']), 0);
    expect(cache.purge(['x'])).toBe(0);
    expect(cache.get('/a')).toBeDefined();
  });

  it('never outgrows its memory, and drops the least recently used first', () => {
    const one = new PageCache(1e9).set('x', page('x'.repeat(100)), 0).bytes;
    const cache = new PageCache(one * 3);
    for (const key of ['1', '2', '3']) cache.set(key, page('x'.repeat(100)), 0);
    cache.get('1');
    cache.set('4', page('x'.repeat(100)), 0);
    expect(['1', '2', '3', '4'].filter((key) => cache.get(key))).toEqual(['1', '3', '4']);
  });

  it('holds under any sequence of writes and purges', () => {
    const action = fc.tuple(fc.constantFrom('set', 'purge', 'delete'), fc.nat(9), fc.nat(3));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const cache = new PageCache(1200);
        const model = new Map<string, string>();
        for (const [kind, key, tag] of actions) {
          if (kind === 'set') {
            cache.set(`/${key}`, page('y'.repeat(80), [`t${tag}`]), 0);
            model.set(`/${key}`, `t${tag}`);
          } else if (kind === 'delete') {
            cache.delete(`/${key}`);
            model.delete(`/${key}`);
          } else {
            cache.purge([`t${tag}`]);
            for (const [k, t] of model) if (t === `t${tag}`) model.delete(k);
          }
        }
        // Eviction may have dropped more than the model, but never kept what was purged.
        for (let key = 0; key < 10; key++) if (cache.get(`/${key}`)) expect(model.has(`/${key}`)).toBe(true);
      }),
    );
  });
});

describe('chooseEncoding', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['', 'identity'],
    [undefined, 'identity'],
    ['deflate', 'identity'],
  ])('%s -> %s', (accept, expected) => expect(chooseEncoding(accept)).toBe(expected));
});
