import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_LOCALE, LOCALES } from '@sys/config';
import { storefrontDir } from './paths.ts';

type Messages = { [key: string]: string | Messages };

/**
 * Every key exists in every language, is not empty, and takes the same parameters; every key that
 * the code names exists. Throws with the list of what is wrong.
 */
export function checkTranslations(
  folder = path.join(storefrontDir, 'i18n', 'locales'),
  sources = path.join(storefrontDir, 'app'),
): void {
  const messages = Object.fromEntries(LOCALES.map((locale) => [locale, readLocale(path.join(folder, locale))]));
  const reference = messages[DEFAULT_LOCALE]!;
  const problems: string[] = [];
  for (const locale of LOCALES) {
    const texts = messages[locale]!;
    for (const [key, text] of reference) {
      if (!texts.has(key)) problems.push(`${locale}: "${key}" is missing`);
      else if (texts.get(key)!.trim() === '') problems.push(`${locale}: "${key}" is empty`);
      else if (parameters(texts.get(key)!) !== parameters(text))
        problems.push(`${locale}: "${key}" takes other parameters than the ${DEFAULT_LOCALE} text`);
    }
    for (const key of texts.keys())
      if (!reference.has(key)) problems.push(`${locale}: "${key}" exists in no ${DEFAULT_LOCALE} file`);
  }
  for (const { key, file } of usedKeys(sources))
    if (!reference.has(key)) problems.push(`${file} uses "${key}", which does not exist`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function readLocale(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  if (!existsSync(folder)) return texts;
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    flatten(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Messages, '', texts);
  }
  return texts;
}

function flatten(messages: Messages, prefix: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') into.set(prefix + key, value);
    else flatten(value, `${prefix}${key}.`, into);
  }
}

/** Plural forms may repeat or leave out a parameter, so the set of names is what must agree. */
function parameters(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))]
    .filter((name) => name !== 'n' && name !== 'count')
    .sort()
    .join();
}

/** Keys written out in the code; those put together at run time cannot be seen here. */
function usedKeys(sources: string): Array<{ key: string; file: string }> {
  const files = readdirSync(sources, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name),
  );
  return files.flatMap((entry) => {
    const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
    return [...text.matchAll(/(?<![\w.])\$?t[cn]?\(\s*['"]([\w.-]+\.[\w.-]+)['"]/g)].map((match) => ({
      key: match[1]!,
      file: entry.name,
    }));
  });
}
