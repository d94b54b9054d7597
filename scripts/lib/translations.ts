import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_LOCALE, LOCALES } from '@sys/config';
import { storefrontDir } from './paths.ts';

type Messages = { [key: string]: string | Messages };

/** Where texts of the storefront are asked for. */
const SOURCES = ['app', 'server', 'shared'].map((folder) => path.join(storefrontDir, folder));

/**
 * Every key exists in every language, is not empty, and takes the same parameters; every key that
 * the code names exists, and every key that exists is named by some code. Throws with the list of what is wrong.
 */
export function checkTranslations(folder = path.join(storefrontDir, 'i18n', 'locales'), sources = SOURCES): void {
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
  const files = sources.flatMap(readSources);
  for (const { key, file } of usedKeys(files))
    if (!reference.has(key)) problems.push(`${file} uses "${key}", which does not exist`);
  for (const key of unnamedKeys(reference.keys(), files)) problems.push(`no code names "${key}"`);
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

interface Source {
  file: string;
  text: string;
}

function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(?:vue|ts)$/.test(entry.name))
    .map((entry) => ({ file: entry.name, text: readFileSync(path.join(entry.parentPath, entry.name), 'utf8') }));
}

/** Keys written out in the code; those put together at run time cannot be seen here. */
function usedKeys(sources: Source[]): Array<{ key: string; file: string }> {
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(/(?<![\w.])\$?t[cn]?\(\s*['"]([\w.-]+\.[\w.-]+)['"]/g)].map((match) => ({
      key: match[1]!,
      file,
    })),
  );
}

/**
 * Keys that no code can ask for: it names neither them nor what they stand under, as it does with
 * `order.states.${state}` and with a name that is handed to where the rest is put together.
 */
function unnamedKeys(keys: Iterable<string>, sources: Source[]): string[] {
  const named = new Set(
    sources.flatMap(({ text }) =>
      [...text.matchAll(/[\w-]+(?:\.[\w-]+)+|(?<=`)[\w-]+(?=\.\$\{)/g)].map((match) => match[0]),
    ),
  );
  return [...keys].filter((key) => {
    const steps = key.split('.');
    return !steps.some((_, step) => named.has(steps.slice(0, step + 1).join('.')));
  });
}
