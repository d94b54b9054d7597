import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoAnswer } from '../network.ts';
import { parseJson, send } from './transport.ts';

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

describe('what is sent', () => {
  it('goes to no address that is open to all on the way, whoever names it', async () => {
    const upload = { method: 'PUT' as const, url: 'http://upload.example/', headers: {}, body: 'film' };
    await expect(send('https://open.tiktokapis.com', upload)).rejects.toThrow('an address that is not https');
    await expect(send('https://open.tiktokapis.com', upload)).rejects.toThrow(NoAnswer);
  });

  it('stays here once it is to stop', async () => {
    const ask = { method: 'GET' as const, url: 'http://127.0.0.1:1/', headers: {} };
    await expect(send('http://127.0.0.1:1', ask, AbortSignal.abort())).rejects.toThrow('aborted');
  });
});
