import { describe, expect, it } from 'vitest';
import { isOwnPath } from '../../shared/utils/own-path.ts';
import { readPreview, writePreview } from './preview.ts';

describe('readPreview', () => {
  it('reads what was written', () => {
    const preview = { kind: 'products', id: 'abc123', token: 'eyJ.sig_-1' } as const;
    expect(readPreview(writePreview(preview))).toEqual(preview);
  });

  it.each([
    undefined,
    '',
    'products',
    'products:a',
    'users:abc:x.y',
    'products:../x:x.y',
    'products:abc:no-dot',
    ['products:abc:x.y'],
  ])('takes no %s', (value) => expect(readPreview(value)).toBeNull());
});

describe('isOwnPath', () => {
  it.each(['/', '/produits/x', '/ar/oroud/%D8%B1'])('%s is ours', (path) => expect(isOwnPath(path)).toBe(true));
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    undefined,
    '/a\r\nset-cookie: x',
    '/x\\y',
  ])('%s is not', (path) => expect(isOwnPath(path)).toBe(false));
});
