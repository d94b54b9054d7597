import { expect, it } from 'vitest';
import { answerWords, day } from './words.ts';

it('says what a link answered', () => {
  expect(answerWords({ state: 'broken', status: 404, reason: null })).toBe('Page introuvable (404)');
  expect(answerWords({ state: 'broken', status: 500, reason: null })).toBe('Répond 500');
  expect(answerWords({ state: 'unsure', status: 403, reason: null })).toBe('Refuse les robots (403)');
  expect(answerWords({ state: 'broken', status: null, reason: 'unresolved' })).toContain('n’existe pas');
  expect(answerWords({ state: 'unchecked', status: null, reason: null })).toBe('Pas encore vu');
});

it('writes days and instants as days', () => {
  expect(day('2026-11-30')).toBe('30 nov. 2026');
  expect(day('2026-11-30T12:30:00Z')).toBe('30 nov. 2026');
  expect(day(null)).toBe('–');
});
