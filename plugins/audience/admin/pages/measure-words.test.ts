import { describe, expect, it } from 'vitest';
import { setUp, share, trouble } from './measure-words.ts';

describe('the page of measures', () => {
  it('says what is set up', () => {
    expect([setUp({ tag: false, server: false }), setUp({ tag: true, server: false }), setUp({ tag: true, server: true })]).toEqual(['Non configuré', 'Navigateur seul', 'Navigateur et serveur']); // prettier-ignore
  });

  it('makes no share of nobody', () => {
    expect([share(0, 0), share(1, 4).replace(/\s/g, ' ')]).toEqual(['–', '25 %']);
  });

  it('has a sentence for what stood in the way, also for a code that it does not know', () => {
    const at = '2026-12-01T10:00:00Z';
    expect(trouble(null)).toBe('Rien à signaler');
    expect(trouble({ code: '190', state: 'refused', at })).toMatch(/ : jeton refusé, refusé$/);
    expect(trouble({ code: '503', state: 'due', at })).toMatch(/ : service indisponible, nouvel essai prévu$/);
    expect(trouble({ code: '100/33', state: 'refused', at })).toMatch(/ : code 100\/33, refusé$/);
  });
});
