import { describe, expect, it } from 'vitest';
import { textServiceProblems } from './text-service.ts';

const problems = (settings: object) =>
  textServiceProblems({ SYS_MODE: 'production', ...settings }).map(({ name }) => name);
const whole = { TEXT_SERVICE_URL: 'https://api.example/v1', TEXT_SERVICE_MODEL: 'm', TEXT_SERVICE_KEY: 'k' };

describe('the settings of the text service', () => {
  it('are left out, or name where it is and what is asked for', () => {
    expect(problems({})).toEqual([]);
    expect(problems(whole)).toEqual([]);
    expect(problems({ ...whole, TEXT_SERVICE_MODEL: undefined })).toEqual(['TEXT_SERVICE_MODEL']);
    expect(problems({ ...whole, TEXT_SERVICE_URL: undefined })).toEqual(['TEXT_SERVICE_URL']);
  });

  it('send no key where others can read it', () => {
    const inner = { ...whole, TEXT_SERVICE_URL: 'http://llm:8000/v1' };
    expect(problems(inner)).toEqual(['TEXT_SERVICE_URL']);
    expect(problems({ ...inner, TEXT_SERVICE_KEY: undefined })).toEqual([]);
    expect(problems({ ...inner, SYS_MODE: 'demo' })).toEqual([]);
  });
});
