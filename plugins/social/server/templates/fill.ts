import type { Querier } from '@sys/database/marketplace';
import type { z } from 'zod';
import type { DEAL_VARIABLES, Filled, fillTemplateSchema } from '../../contracts/manager/templates.ts';
import type { DealWords } from '../../domain/captions/index.ts';
import { fill } from '../../domain/templates/index.ts';
import { dealFacts } from '../captions/facts.ts';
import { SocialError } from '../errors.ts';
import type { TemplateRow } from './rows.ts';

/** What the catalogue says of a deal, by the names of variables; what it does not say has no value. */
function valuesOf({ title, merchant, city, price, was, less, ends, highlights }: DealWords): [string, string][] {
  const values: Record<(typeof DEAL_VARIABLES)[number], string | null> = {
    'deal.title': title,
    'deal.merchant': merchant,
    'deal.city': city,
    'deal.price': price,
    'deal.was': was,
    'deal.less': less,
    'deal.ends': ends,
    'deal.highlights': highlights.map((one) => `• ${one}`).join('\n'),
  };
  return Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

/** A caption from a template, for any deal on sale. Throws `no-link` for one that is not, `invalid` for a language without words. */
export async function fillTemplate(
  db: Querier,
  { bodies, hashtags }: TemplateRow,
  { locale, deal, values }: z.output<typeof fillTemplateSchema>,
): Promise<Filled> {
  const body = bodies[locale];
  if (!body) throw new SocialError('invalid', { field: 'locale' });
  const facts = deal === null ? null : await dealFacts(db, { deal, link: null }, locale);
  if (deal !== null && !facts) throw new SocialError('no-link');
  const { text, missing } = fill(body, new Map([...Object.entries(values), ...(facts ? valuesOf(facts.words) : [])]));
  return {
    caption: text,
    hashtags,
    missing,
    pictures: (facts?.pictures ?? []).map((url, picture) => ({ picture, url })),
  };
}
