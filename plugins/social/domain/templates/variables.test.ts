import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, foreignVariables, variablesIn } from './index.ts';

const name = fc.stringMatching(/^[a-zéأ][a-zé0-9._-]{0,39}$/);
const plain = fc.string().map((text) => text.replaceAll(/[{}]/g, ''));

describe('the variables of a template', () => {
  it('are found once each, spaces or none, in any script', () => {
    expect(variablesIn('{{deal.title}} à {{ prénom }}, {{deal.title}}', '{{اسم}} {{deal.price}}')).toEqual(['deal.title', 'prénom', 'اسم', 'deal.price']); // prettier-ignore
    expect(variablesIn('{deal.title} {{}} {{ }} {{1}} {{a b}} {{a', '}}')).toEqual([]);
  });

  it('of a deal that no deal has are told apart', () => {
    expect(foreignVariables(['deal.title', 'deal.colour', 'colour'], ['deal.title'])).toEqual(['deal.colour']);
  });

  it('are all filled where each has a value, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, name, fc.string()), { maxLength: 8 }), plain, (parts, end) => {
        const values = new Map(parts.map(([, variable, value]) => [variable, value]));
        const template = parts.map(([before, variable]) => `${before}{{${variable}}}`).join('') + end;
        const filled = parts.map(([before, variable]) => `${before}${values.get(variable)}`).join('') + end;
        expect(fill(template, values)).toEqual({ text: filled, missing: [] });
      }),
    );
  });

  it('without a value stand as they were, and are named', () => {
    fc.assert(
      fc.property(plain, name, (text, variable) => {
        const template = `${text}{{${variable}}}`;
        expect(fill(template, new Map())).toEqual({ text: template, missing: [variable] });
      }),
    );
  });

  it('are not read in values: whoever fills one in fills in words', () => {
    const values = new Map([['a', '{{b}} $& $1'], ['b', 'x']]); // prettier-ignore
    expect(fill('{{a}}', values)).toEqual({ text: '{{b}} $& $1', missing: [] });
  });
});
