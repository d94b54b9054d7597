import { describe, expect, it } from 'vitest';
import { consentVersion } from './consent.ts';
import { parseSettings, SettingsError } from './parse.ts';
import { tagProblems, tagSettings } from './tags.ts';
import { z } from 'zod';

const schema = z.object({ SYS_MODE: z.enum(['demo', 'production']), ...tagSettings });
const problems = (given: Record<string, string>): string[] => {
  try {
    parseSettings(schema, { SYS_MODE: 'production', ...given }, tagProblems);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.problems.map(({ name }) => name);
  }
};

describe('the settings of tags', () => {
  it('are good when there are none, and with an id alone', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ META_PIXEL_ID: '1234567890123456', TIKTOK_PIXEL_ID: 'D5AHHTRC77U7I26540JG', GOOGLE_TAG_ID: 'G-1A2B3C4D5E' })).toEqual([]); // prettier-ignore
  });

  it.each([
    [{ META_PIXEL_ID: '12345' }, 'META_PIXEL_ID'],
    [{ META_PIXEL_ID: "1234567890');alert(1)" }, 'META_PIXEL_ID'],
    [{ TIKTOK_PIXEL_ID: 'd5ahhtrc77u7i26540jg' }, 'TIKTOK_PIXEL_ID'],
    [{ GOOGLE_TAG_ID: 'UA-12345-1' }, 'GOOGLE_TAG_ID'],
    [{ META_PIXEL_TOKEN: 'a-token-of-nobody' }, 'META_PIXEL_ID'],
    [{ TIKTOK_PIXEL_TOKEN: 'a-token-of-nobody' }, 'TIKTOK_PIXEL_ID'],
    [{ GOOGLE_TAG_SECRET: 'a-token-of-nobody' }, 'GOOGLE_TAG_ID'],
    [{ META_TAG_URL: 'http://127.0.0.1:1' }, 'META_TAG_URL'],
  ])('%j is refused by its name', (given, name) => expect(problems(given)).toEqual([name]));

  it('take a stand-in of this machine where nobody buys', () => {
    expect(problems({ SYS_MODE: 'demo', META_TAG_URL: 'http://127.0.0.1:1' })).toEqual([]);
    expect(problems({ SYS_MODE: 'demo', META_TAG_URL: 'http://example.ma' })).toEqual(['META_TAG_URL']);
  });
});

it('names a choice by its words and whom it is about, in one order', () => {
  expect(consentVersion(['tiktok', 'google'])).toBe('2026-12.gt');
  expect(consentVersion(['google', 'tiktok'])).toBe('2026-12.gt');
});
