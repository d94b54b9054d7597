import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey, accountName, addressKey, pathKey } from './keys.ts';

const hex = fc.nat({ max: 0xffff }).map((group) => group.toString(16));
const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);

describe('addressKey', () => {
  it('is one for a whole /64 and another for the next', () => {
    const network = fc
      .array(hex, { minLength: 4, maxLength: 4 })
      .filter((groups) => groups.some((group) => group !== '0'));
    const host = fc.array(hex, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(network, network, host, host, (mine, other, a, b) => {
        const key = (groups: string[]) => addressKey(groups.join(':'));
        expect(key([...mine, ...a])).toBe(key([...mine, ...b]));
        expect(key([...mine, ...a]) === key([...other, ...a])).toBe(mine.join() === other.join());
      }),
    );
  });

  it.each([
    ['::ffff:41.250.1.2', '41.250.1.2'],
    ['::FFFF:29fa:0102', '41.250.1.2'],
    ['2A00:0001::5', '2a00:1::'],
    ['2a00:1:0:0:ffff::', '2a00:1::'],
    ['fe80::1%eth0', 'fe80::2'],
    ['garbage', ''],
  ])('is one for %s and %s', (a, b) => expect(addressKey(a)).toBe(addressKey(b)));

  it('keeps IPv4 addresses apart', () => {
    expect(addressKey('41.250.1.2')).not.toBe(addressKey('41.250.1.3'));
  });
});

describe('accountKey', () => {
  /** Other ways of writing the same mailbox. */
  const spelling = (name: string, host: string) =>
    fc.record({ dot: fc.nat({ max: name.length }), tag: word, upper: fc.boolean(), space: fc.boolean() }).map((way) => {
      const dotted = `${name.slice(0, way.dot)}.${name.slice(way.dot)}+${way.tag}@${host}`;
      const text = way.upper ? dotted.toUpperCase() : dotted;
      return way.space ? ` ${text}. ` : text;
    });

  it('is one for every spelling of a mailbox', () => {
    const mailbox = fc.tuple(
      word,
      word.map((host) => `${host}.ma`),
    );
    fc.assert(
      fc.property(
        mailbox.chain(([name, host]) => fc.tuple(fc.constant(`${name}@${host}`), spelling(name, host))),
        ([plain, other]) => void expect(accountKey(other)).toBe(accountKey(plain)),
      ),
    );
  });

  it.each([
    ['ａｌｉ@example.ma', 'ali@example.ma'],
    ['"ali"@example.ma', 'ali@example.ma'],
    ['a\u200bli', 'a\u200bli'],
    ['42', ' 42 '],
  ])('is one for %j and %j', (a, b) => expect(accountKey(a)).toBe(accountKey(b)));

  it('keeps mailboxes and hosts apart', () => {
    const all = ['ali@a.ma', 'ali@b.ma', 'alia@a.ma', 'ali', 'a@li.ma'];
    expect(new Set(all.map(accountKey)).size).toBe(all.length);
  });

  it('shows nobody’s name and is short, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.emailAddress()),
        (text) => void expect(accountKey(text)).toMatch(/^[\w-]{22}$/),
      ),
    );
    expect(accountName('A.Li+x@Example.MA')).toBe('ali@example.ma');
  });
});

describe('pathKey', () => {
  it.each([
    '/api/auth/local/',
    '/API/Auth/LOCAL',
    '//api//auth/local//',
    '/api/auth/local?x=/y',
    '/api/auth/%6cocal',
    '/api/auth\\local',
    'api/auth/local#x',
  ])('of %s is that of the route', (path) => void expect(pathKey(path)).toBe('/api/auth/local'));

  it('says the same of what it said, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.webPath(),
        (path) => void expect(pathKey(pathKey(path.replaceAll('%', '')))).toBe(pathKey(path.replaceAll('%', ''))),
      ),
    );
    fc.assert(fc.property(fc.string(), (path) => void expect(pathKey(path)).toMatch(/^\//)));
  });
});
