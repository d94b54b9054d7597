import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../contracts/manager/calendar.ts';
import { conflictNames, holidayName, momentName, periodName, placeName, ramadanName } from './words.ts';

const post = (id: `pst_${number}`, title: string): Calendar['posts'][number] => ({
  ...{ id, title, state: 'planned', version: 1, at: null, zone: 'UTC', dueAt: null, author: { id: 1, name: 'Imane' } },
  ...{ template: null, thumb: null, experiment: null, local: '2026-12-03T09:00' },
  parts: [{ account: 'acc_1', name: 'Riad', network: 'instagram', format: 'image', state: 'waiting', failure: null }],
});

describe('what the calendar says', () => {
  it('of a post is each other that is too close, from both sides, and where', () => {
    const posts = [post('pst_1', 'Hammam'), post('pst_2', 'Brunch')];
    const shown = { posts, conflicts: [{ account: 'acc_1' as const, posts: ['pst_1', 'pst_2'] as ['pst_1', 'pst_2'], minutes: 10 }] }; // prettier-ignore
    const said = (id: string, more: Partial<typeof shown> = {}) =>
      conflictNames({ id, local: '' }, { ...shown, ...more });
    expect(said('pst_1')).toEqual(['À 10 min de «\u00a0Brunch\u00a0» sur Riad']);
    expect(said('pst_2')).toEqual(['À 10 min de «\u00a0Hammam\u00a0» sur Riad']);
    expect(said('pst_3')).toEqual([]);
    // The other is of a day or an author that is not shown.
    expect(said('pst_1', { posts: posts.slice(0, 1) })).toEqual(['À 10 min d’une autre publication sur ce compte']);
  });

  it('of days and hours is French, and of the moon that it is not sure', () => {
    expect(momentName('2026-12-03T09:00')).toBe('jeudi 3 décembre à 09:00');
    expect(periodName('month', [], '2026-12-03')).toBe('décembre 2026');
    expect(periodName('week', ['2026-11-30', '2026-12-06'], '2026-12-03')).toMatch(/^30 novembre.*6 décembre 2026$/);
    expect(placeName('2026-12-03T14')).toBe('jeudi 3 décembre, 14 heures');
    expect(holidayName({ day: '', key: '', name: 'Aïd Al-Fitr', sure: false })).toBe('Aïd Al-Fitr (à un jour près)');
    expect(ramadanName({ from: '2027-02-08', to: '2027-03-08' })).toContain('du 8 février au 8 mars 2027');
  });
});
