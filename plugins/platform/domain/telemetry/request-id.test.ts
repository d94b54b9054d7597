import { describe, expect, it } from 'vitest';
import { acceptRequestId } from './request-id.ts';

describe('the id that a request came with', () => {
  it.each(['0ab12345-ab12-4abc-8abc-ab1234567890', 'd41d8cd98f00b204e9800998ecf8427e', 'from-a-shopper_1'])(
    '%s is kept',
    (id) => expect(acceptRequestId(id)).toBe(id),
  );
  it.each([
    undefined,
    ['twice', 'twice'],
    '',
    'short',
    'x'.repeat(65),
    '-starts-badly',
    'a b c d e f',
    'line\nbreak-in-it',
    '{"level":"fatal"}',
    'BE123456',
    '4242424242424242',
    '310810101402900442310133',
  ])('%s is not', (id) => expect(acceptRequestId(id)).toBeNull());
});
