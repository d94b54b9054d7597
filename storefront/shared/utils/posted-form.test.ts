import { describe, expect, it } from 'vitest';
import { bodyOfForm } from './posted-form.ts';

describe('the body that a form means', () => {
  it('gathers groups and lists', () => {
    const fields: [string, string][] = [
      ['name', 'Nadia'],
      ['networks.instagram', '@nadia'],
      ['networks.x', ''],
      ['languages[]', 'fr'],
      ['languages[]', 'darija'],
    ];
    expect(bodyOfForm(fields)).toEqual({
      name: 'Nadia',
      networks: { instagram: '@nadia', x: '' },
      languages: ['fr', 'darija'],
    });
  });
});
