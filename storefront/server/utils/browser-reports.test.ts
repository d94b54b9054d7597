import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrowserReports, REPORT_TYPES } from './browser-reports.ts';

const SITE = 'https://shop.example';
const script = (body: unknown) => readBrowserReports('application/json', body, SITE);

describe('an error of a page', () => {
  it('is read with the path of its page and a stack of paths', () => {
    const stack = [
      'TypeError: x is undefined',
      `    at open (${SITE}/_nuxt/DealBar.js:12:7)`,
      `    at async ${SITE}/produits/spa?q=rib&token=abc:3:1`,
      `close@${SITE}/_nuxt/entry.js:9:44`,
      '    at <anonymous>',
    ].join('\n');
    expect(script({ message: 'x is undefined', stack, path: '/produits/spa?q=1' })).toEqual([
      {
        kind: 'BrowserError',
        message: 'x is undefined',
        page: '/produits/spa',
        stack: '    at open (/_nuxt/DealBar.js:12:7)\n    at /produits/spa:3:1\n    at close (/_nuxt/entry.js:9:44)',
      },
    ]);
  });

  it('keeps no query, no line of its own and no secret of a path', () => {
    const [report] = script({
      message: `Failed to fetch ${SITE}/api/x?email=a@b.ma&q=secret\nlevel: fatal`,
      stack: `at f (${SITE}/reset/token/123456789:1:1)`,
      path: '/compte/otp/123456',
    });
    expect(report).toMatchObject({
      message: `Failed to fetch ${SITE}/api/x level: fatal`,
      page: '/compte/otp/[redacted]',
      stack: '    at f (/reset/token/[redacted]:1:1)',
    });
  });

  it('is none of ours when an extension of the browser made it, or when it says nothing', () => {
    for (const body of [
      { message: 'x', path: '/', stack: 'at f (chrome-extension://abcdef/content.js:1:1)' },
      { message: 'x', path: '/', stack: 'f@moz-extension://abcdef/content.js:1:1' },
      { message: '', path: '/' },
      { message: 'x', path: 'https://evil.example/' },
      { message: 'x' },
    ])
      expect(script(body)).toEqual([]);
  });
});

describe('what a policy forbade', () => {
  const old = (fields: object) => readBrowserReports('application/csp-report', { 'csp-report': fields }, SITE);
  const page = `${SITE}/ar/oroud?q=1`;

  it('is the same in the old words and in the new ones', () => {
    const told = [
      {
        kind: 'PolicyViolation',
        message: 'script-src-elem blocked evil.example',
        page: '/ar/oroud',
        stack: '    at /_nuxt/entry.js:3:0',
      },
    ];
    const source = `${SITE}/_nuxt/entry.js`;
    expect(old({ 'document-uri': page, 'effective-directive': 'script-src-elem', 'blocked-uri': 'https://evil.example/x?y=z', 'source-file': source, 'line-number': 3 })).toEqual(told); // prettier-ignore
    const body = { documentURL: page, effectiveDirective: 'script-src-elem', blockedURL: 'https://evil.example/x?y=z', sourceFile: source, lineNumber: 3 }; // prettier-ignore
    expect(readBrowserReports('application/reports+json', [{ type: 'csp-violation', body }, { type: 'deprecation', body }], SITE)).toEqual(told); // prettier-ignore
  });

  it.each([
    ['inline', 'inline'],
    [`${SITE}/x/y?z=1`, '/x/y'],
    ['data', 'data'],
    ['blob:https://shop.example/1', '/1'],
  ])('names what was blocked (%s)', (blocked, said) => {
    const [report] = old({ 'document-uri': page, 'violated-directive': 'img-src', 'blocked-uri': blocked });
    if (blocked.startsWith('blob:')) expect(report!.message).not.toContain('?');
    else expect(report!.message).toBe(`img-src blocked ${said}`);
  });

  it('is none of ours on another page, or when an extension of the browser did it', () => {
    expect(old({ 'document-uri': 'https://evil.example/', 'effective-directive': 'img-src' })).toEqual([]);
    for (const fields of [{ 'blocked-uri': 'chrome-extension://x/y.js' }, { 'source-file': 'moz-extension://x' }])
      expect(old({ 'document-uri': page, 'effective-directive': 'script-src', ...fields })).toEqual([]);
  });
});

it('reads whatever it is sent without throwing, and what it gives is short and of one line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REPORT_TYPES), fc.jsonValue(), fc.string(), (type, value, text) => {
      for (const body of [value, [value], { 'csp-report': value }, { message: text, path: `/${text}`, stack: text }])
        for (const { message, page, stack } of readBrowserReports(type, body, SITE)) {
          expect(message.length).toBeLessThanOrEqual(300);
          expect(`${message}${page}`).not.toMatch(/\n/);
          expect(page.startsWith('/')).toBe(true);
          for (const line of stack.split('\n').filter(Boolean)) expect(line).toMatch(/^ {4}at /);
        }
    }),
  );
});
