import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LOCALES } from '@sys/config';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTranslations } from './translations.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sys-texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = 'texts.json';

/** The texts of each language, the same in all but where a test says otherwise, and one page that asks for some. */
function problemsOf(texts: object, page: string, others: Partial<Record<string, object>> = {}): string[] {
  for (const locale of LOCALES) {
    mkdirSync(path.join(folder, 'locales', locale), { recursive: true });
    writeFileSync(path.join(folder, 'locales', locale, FILE), JSON.stringify(others[locale] ?? texts));
  }
  mkdirSync(path.join(folder, 'app'));
  writeFileSync(path.join(folder, 'app', 'page.vue'), page);
  // What a test names is not what the shop asks for.
  writeFileSync(path.join(folder, 'app', 'page.test.ts'), `t('deal.unasked'); t('deal.missing');`);
  try {
    checkTranslations(path.join(folder, 'locales'), [path.join(folder, 'app')]);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

describe('texts of the storefront', () => {
  it('are right where every one is asked for, in each way that one may be', () => {
    const texts = {
      deal: { title: 'a', states: { live: 'b', over: 'c' } },
      order: { failed: { late: 'd' } },
      sort: { price: 'e' },
    };
    const page =
      "<p>{{ $t('deal.title') }} {{ $t(`deal.states.${state}`) }} {{ $t(`sort.${by}`) }}</p> useDeed('order.failed')";
    expect(problemsOf(texts, page)).toEqual([]);
  });

  it('are said to be missing, empty, of other parameters and of no use, each by its name', () => {
    const texts = { deal: { title: '{count} of {most}', unasked: 'b', states: { live: 'c' } }, price: { now: 'd' } };
    const english = { deal: { title: '{count} of {least}', unasked: ' ', states: {} }, price: { now: 'd' }, more: 'e' };
    // A name of the code that one key begins with is not the key: `deal` alone asks for nothing.
    const page = "{{ $t('deal.title') }} {{ $t('deal.gone') }} {{ $t(`deal.states.${deal}`) }} price";
    expect(problemsOf(texts, page, { en: english })).toEqual([
      'en: "deal.title" takes other parameters than the fr text',
      'en: "deal.unasked" is empty',
      'en: "deal.states.live" is missing',
      'en: "more" exists in no fr file',
      'page.vue uses "deal.gone", which does not exist',
      'no code names "deal.unasked"',
      'no code names "price.now"',
    ]);
  });
});
