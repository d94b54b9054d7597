import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

const from = (header: string | string[] | undefined, hops: number) =>
  clientAddress({ 'x-forwarded-for': header }, '10.0.0.9', hops);

describe('clientAddress', () => {
  it('is the socket’s where no proxy is trusted, whatever a client writes', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV4()), (header) => void expect(from(header, 0)).toBe('10.0.0.9')));
  });

  it('is what the outermost trusted proxy saw, whatever a client wrote before', () => {
    const forged = fc.oneof(fc.string(), fc.ipV4(), fc.ipV6());
    fc.assert(
      fc.property(fc.array(forged), fc.ipV4(), fc.ipV4(), (written, client, outer) => {
        expect(from([...written, client].join(', '), 1)).toBe(client);
        expect(from([...written, client, outer].join(','), 2)).toBe(client);
      }),
    );
  });

  it.each([
    ['41.250.1.2:4711', 1, '41.250.1.2'],
    ['[2a00::1]:4711', 1, '2a00::1'],
    ['[2a00::1]', 1, '2a00::1'],
    ['2a00::1', 1, '2a00::1'],
    ['::ffff:41.250.1.2', 1, '::ffff:41.250.1.2'],
    ['1.1.1.1, unknown', 1, '10.0.0.9'],
    ['1.1.1.1, ', 1, '10.0.0.9'],
    ['1.1.1.1, 999.1.1.1', 1, '10.0.0.9'],
    ['1.1.1.1', 2, '10.0.0.9'],
    ['', 1, '10.0.0.9'],
    [undefined, 1, '10.0.0.9'],
    [['1.1.1.1', '41.250.1.2'], 1, '41.250.1.2'],
  ])('of %j with %i trusted is %s', (header, hops, expected) => expect(from(header, hops)).toBe(expected));

  it('is empty where there is no socket any more', () => {
    expect(clientAddress({}, undefined, 0)).toBe('');
  });
});
