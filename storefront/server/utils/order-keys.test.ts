import { describe, expect, it } from 'vitest';
import { keyFor, withKey } from './order-keys.ts';

const number = (n: number) => String(n).padStart(12, '0');
const key = (n: number) => String(n).padStart(43, 'k');

describe('the keys of orders that a browser keeps', () => {
  it('are found by number, the latest of each', () => {
    const kept = withKey(withKey(withKey(undefined, number(1), key(1)), number(2), key(2)), number(1), key(3));
    expect(keyFor(kept, number(1))).toBe(key(3));
    expect(keyFor(kept, number(2))).toBe(key(2));
    expect(keyFor(kept, number(3))).toBeUndefined();
  });

  it('are the last ten, which fit into a cookie', () => {
    let kept: string | undefined;
    for (let n = 1; n <= 12; n++) kept = withKey(kept, number(n), key(n));
    expect(kept!.length).toBeLessThan(1000);
    expect(keyFor(kept, number(2))).toBeUndefined();
    expect(keyFor(kept, number(3))).toBe(key(3));
  });

  it('pass over what is none', () => {
    const odd = `x.${number(1)}:short.${number(2)}:${key(2)};.${number(4)}:${key(4)}`;
    expect(keyFor(odd, number(1))).toBeUndefined();
    expect(keyFor(odd, number(4))).toBe(key(4));
    expect(withKey(odd, number(5), key(5))).toBe(`${number(4)}:${key(4)}.${number(5)}:${key(5)}`);
  });
});
