import { describe, expect, it } from 'vitest';
import { accepts, afterRedirect, cleanHeaders } from './redirects.ts';

describe('afterRedirect', () => {
  const post = {
    method: 'POST' as const,
    headers: { authorization: 'Bearer x', 'x-signature': 'y', accept: 'image/*', 'content-type': 'text/plain' },
    body: Buffer.from('z'),
  };

  it.each([301, 302, 303])('turns a POST into a GET without body at %i', (status) => {
    expect(afterRedirect(post, status)).toEqual({ method: 'GET', headers: { accept: 'image/*' } });
  });
  it.each([307, 308])('sends the same again at %i, without what authorizes', (status) => {
    expect(afterRedirect(post, status)).toEqual({
      method: 'POST',
      headers: { accept: 'image/*', 'content-type': 'text/plain' },
      body: post.body,
    });
  });
  it('keeps a HEAD a HEAD', () => {
    expect(afterRedirect({ method: 'HEAD', headers: {} }, 303).method).toBe('HEAD');
  });
});

describe('cleanHeaders', () => {
  it('writes names in lower case', () => {
    expect(cleanHeaders({ 'X-Signature': 'a b' })).toEqual({ 'x-signature': 'a b' });
  });
  it('takes a name with an underscore, as some hosts ask for them', () => {
    expect(cleanHeaders({ file_url: 'https://shop.example/a.mp4' })).toEqual({
      file_url: 'https://shop.example/a.mp4',
    });
  });
  it.each([
    ['Host', 'inner'],
    ['cookie', 'a=b'],
    ['Proxy-Authorization', 'Basic x'],
    ['Transfer-Encoding', 'chunked'],
    ['x-a', 'b\r\nhost: inner'],
    ['x-a\r\nhost', 'inner'],
    ['x-a', 'é'],
  ])('refuses %j: %j', (name, value) => expect(cleanHeaders({ [name]: value })).toBeNull());
});

describe('accepts', () => {
  it.each([
    [undefined, 'text/html', true],
    [['image/*'], 'image/png', true],
    [['image/*'], 'IMAGE/PNG; q=1', true],
    [['image/*'], 'imagery/png', false],
    [['application/json'], 'application/json; charset=utf-8', true],
    [['application/json'], 'application/jsonx', false],
    [['application/json'], undefined, false],
  ])('%j and %j: %j', (accept, type, expected) => expect(accepts(accept, type)).toBe(expected));
});
