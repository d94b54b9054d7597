import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIce } from './ice.ts';
import { NETWORKS, readNetwork } from './networks.ts';

describe('an account on a network', () => {
  it('is read from a handle or the address of its page', () => {
    for (const typed of ['@nadia.eats', 'nadia.eats', 'https://www.instagram.com/nadia.eats/?hl=fr', 'instagram.com/nadia.eats']) {
      expect(readNetwork('instagram', typed)).toEqual({
        network: 'instagram',
        handle: 'nadia.eats',
        url: 'https://www.instagram.com/nadia.eats/',
      });
    } // prettier-ignore
    expect(readNetwork('tiktok', 'https://www.tiktok.com/@nadia')?.handle).toBe('nadia');
    expect(readNetwork('x', 'https://twitter.com/nadia')?.url).toBe('https://x.com/nadia');
    expect(readNetwork('youtube', '@نادية')?.url).toBe('https://www.youtube.com/@%D9%86%D8%A7%D8%AF%D9%8A%D8%A9');
  });

  it.each(['', 'https://evil.example/nadia', 'https://instagram.com@evil.example/nadia', 'javascript:alert(1)',
    'https://www.instagram.com/p/abc/', 'na dia', '<b>', 'https://instagram.com.evil.example/nadia', '..'])('is not %j', (typed) => {
    for (const network of NETWORKS) expect(readNetwork(network, typed)).toBeNull();
  }); // prettier-ignore

  it('leads to its network, whatever was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NETWORKS), fc.oneof(fc.string(), fc.webUrl()), (network, typed) => {
        const account = readNetwork(network, typed);
        if (account)
          expect(new URL(account.url).hostname).toMatch(/^(www\.)?(instagram|tiktok|youtube|facebook|x)\.com$/);
      }),
    );
  });
});

describe('an ICE', () => {
  it('is fifteen figures, however they are grouped', () => {
    expect(readIce('001 525 713 000 063')).toBe('001525713000063');
    for (const typed of ['', '00152571300006', '0015257130000630', '00152571300006A', '000000000000000']) {
      expect(readIce(typed)).toBeNull();
    }
  });
});
