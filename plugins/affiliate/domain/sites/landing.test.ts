import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landingOf, readHost, readLanding } from './landing.ts';

describe('a host that a merchant claims', () => {
  it.each([
    ['Boutique.example.ma', 'boutique.example.ma'],
    [' shop.ma ', 'shop.ma'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['localhost', null],
    ['127.0.0.1', null],
    ['[::1]', null],
    ['shop.ma:8080', null],
    ['shop.ma/x', null],
    ['a@shop.ma', null],
    ['-a.ma', null],
    ['a..ma', null],
    ['', null],
  ])('%s is read as %s', (typed, host) => expect(readHost(typed)).toBe(host));
});

describe('the page that a link leads to', () => {
  const host = 'shop.ma';
  it.each([
    ['https://shop.ma/hammam?color=red', 'https://shop.ma/hammam?color=red'],
    ['https://SHOP.ma', 'https://shop.ma/'],
    ['https://shop.ma/a?sys_click=x&b=1#part', 'https://shop.ma/a?b=1'],
    ['http://shop.ma/a', null],
    ['https://other.ma/a', null],
    ['https://shop.ma.evil.example/a', null],
    ['https://shop.ma@evil.example/', null],
    ['https://user:secret@shop.ma/', null],
    ['https://shop.ma:8443/', null],
    ['//shop.ma/', null],
    ['javascript:alert(1)//https://shop.ma/', null],
    ['', null],
  ])('%s is kept as %s', (typed, kept) => expect(readLanding(typed, host)).toBe(kept));

  it('is never on another host, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (typed) => {
        const kept = readLanding(typed, host);
        if (kept === null) return;
        expect(new URL(landingOf(kept, '0190f5e0-0000-7000-8000-000000000000')).origin).toBe('https://shop.ma');
      }),
    );
  });

  it('is told the click once', () => {
    expect(landingOf('https://shop.ma/a', 'c')).toBe('https://shop.ma/a?sys_click=c');
    expect(landingOf('https://shop.ma/a?b=1', 'c')).toBe('https://shop.ma/a?b=1&sys_click=c');
    expect(landingOf('https://shop.ma/a', null)).toBe('https://shop.ma/a');
  });
});
