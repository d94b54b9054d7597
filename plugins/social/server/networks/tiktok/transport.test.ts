import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './transport.ts';

describe('JSON of TikTok', () => {
  it('keeps ids of posts to their last digit, wherever they stand', () => {
    expect(parseJson('{"a":[7578000000001000003],"b":7578000000001000003}')).toEqual({ a: ['7578000000001000003'], b: '7578000000001000003' }); // prettier-ignore
    expect(parseJson('{"a":"1, 7578000000001000003]"}')).toEqual({ a: '1, 7578000000001000003]' });
  });

  it('is otherwise what it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const usual: unknown = JSON.parse(text);
        // What is a number beyond what JavaScript holds is not looked at here.
        fc.pre(!/\d{16,}/.test(text));
        expect(parseJson(text)).toEqual(usual);
      }),
    );
    expect(parseJson('<html>')).toBeNull();
  });
});
