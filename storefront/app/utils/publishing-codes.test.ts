import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES, MEDIA_REFUSALS, SOCIAL_ERRORS } from '@sys/social/contracts';
import { PUBLISH_PROBLEMS } from '@sys/social/domain';
import { ERROR_TEXTS, FAILURE_TEXTS, PROBLEM_TEXTS, REFUSAL_TEXTS } from './publishing-codes.ts';
import { problemValues } from './problem-values.ts';

interface Texts {
  failures: Record<string, { title: string; act: string }>;
  problems: Record<string, string>;
  refused: Record<string, string>;
  errors: Record<string, string>;
}
const textsOf = (locale: string): Texts => {
  const file = path.join(import.meta.dirname, `../../i18n/locales/${locale}/publishing.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { publishing: Texts }).publishing;
};
/** What is said of a code that nobody knows yet. */
const OTHER = 'other';
const sorted = (codes: readonly string[]) => [...codes].sort();

describe.each(['fr', 'ar', 'en'])('in %s', (locale) => {
  const { failures, problems, refused, errors } = textsOf(locale);
  it('every failure has a title and says what to do, and nothing else has', () => {
    expect(sorted(Object.keys(failures))).toEqual(sorted([...FAILURE_CODES, OTHER]));
    for (const { title, act } of Object.values(failures)) {
      expect(title.trim()).not.toBe('');
      expect(act.trim()).not.toBe('');
    }
  });
  it('every problem, refusal and error has a text, and no text is without its code', () => {
    expect(sorted(Object.keys(problems))).toEqual(sorted([...PUBLISH_PROBLEMS, OTHER]));
    expect(sorted(Object.keys(refused))).toEqual(sorted([...MEDIA_REFUSALS, OTHER]));
    expect(sorted(Object.keys(errors))).toEqual(sorted(ERROR_TEXTS));
  });
});

it('the browser knows the codes of the contracts', () => {
  expect(sorted(FAILURE_TEXTS)).toEqual(sorted(FAILURE_CODES));
  expect(sorted(PROBLEM_TEXTS)).toEqual(sorted(PUBLISH_PROBLEMS));
  expect(sorted(REFUSAL_TEXTS)).toEqual(sorted(MEDIA_REFUSALS));
});

it('of the errors those are left out that are of connecting accounts, and of the panel', () => {
  const left = SOCIAL_ERRORS.filter((code) => !ERROR_TEXTS.includes(code));
  expect(sorted(left)).toEqual(
    sorted(['no-network', 'flow-over', 'denied', 'nothing-to-connect', 'no-post', 'no-template', 'no-experiment', 'changed-meanwhile', 'own-review', 'under-way', 'in-use']),
  );
}); // prettier-ignore

describe('what is told of a problem', () => {
  const say = { number: (value: number) => `n${value}`, amount: (value: number) => `a${value}` };
  it('is in megabytes, with a cross, or as numbers are written', () => {
    expect(problemValues({ code: 'too-many-bytes', file: 2, is: '9437184', most: '8388608' }, say)).toMatchObject({ file: 'n2', is: 'a9', most: 'a8' }); // prettier-ignore
    expect(problemValues({ code: 'too-small', is: '200x300', least: '320x320' }, say)).toMatchObject({ is: '200 × 300', least: '320 × 320' }); // prettier-ignore
    expect(problemValues({ code: 'ratio', is: '2.5', least: '0.8', most: '1.91' }, say)).toMatchObject({ is: 'a2.5', most: 'a1.91' }); // prettier-ignore
    expect(problemValues({ code: 'type', is: 'image/png' }, say)).toEqual({ file: '', is: 'image/png', least: '', most: '', used: '' }); // prettier-ignore
  });
});
