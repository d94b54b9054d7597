import { describe, expect, it } from 'vitest';
import { safeUrl } from './safe-url.ts';

describe('safeUrl', () => {
  it.each([
    'https://example.ma/a?b=c#d',
    'http://example.ma',
    'mailto:a@b.ma',
    'tel:+212524000000',
    '/faq',
    '/',
    '#suite',
    '?q=a',
  ])('follows %s', (url) => expect(safeUrl(url)).toBe(url));
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'evil.example',
    '',
    null,
    undefined,
  ])('does not follow %j', (url) => expect(safeUrl(url)).toBeNull());
});
