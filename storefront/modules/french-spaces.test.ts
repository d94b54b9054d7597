import { describe, expect, it } from 'vitest';
import { bindFrench } from './french-spaces.ts';

describe('French spaces', () => {
  it.each([
    ['Prêts ? Oui !', 'Prêts\u00A0? Oui\u00A0!'],
    ['Le « bon » plan : un spa ; ou deux', 'Le «\u00A0bon\u00A0» plan\u00A0: un spa\u00A0; ou deux'],
    ['À 10:30, sur https://exemple.ma', 'À 10:30, sur https://exemple.ma'],
  ])('%s', (text, bound) => expect(bindFrench(text)).toBe(bound));
});
