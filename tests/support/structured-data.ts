/**
 * What search engines ask of structured data, as a table: of each type the properties it must have and may have, in the
 * words of schema.org, with what a value has to look like (Google's documentation of rich results, 2026).
 */
type Kind = 'text' | 'url' | 'date' | 'number' | 'language' | 'term' | readonly string[];
interface TypeRules {
  must: Record<string, Kind>;
  may?: Record<string, Kind>;
}

const ORGANIZATION: TypeRules = {
  must: { name: 'text', url: 'url' },
  may: { logo: 'url', email: 'text', telephone: 'text', sameAs: 'url', address: ['PostalAddress'], contactPoint: ['ContactPoint'] },
}; // prettier-ignore
const PLACE: Record<string, Kind> = {
  url: 'url', image: 'url', telephone: 'text', geo: ['GeoCoordinates'], openingHours: 'text', openingHoursSpecification: ['OpeningHoursSpecification'], email: 'text', priceRange: 'text',
}; // prettier-ignore
const WRITTEN: TypeRules = {
  must: { headline: 'text', datePublished: 'date', author: ['Person', 'Organization'] },
  may: { description: 'text', mainEntityOfPage: 'url', inLanguage: 'language', dateModified: 'date', publisher: ['Organization'], image: 'url', articleSection: 'text', wordCount: 'number', keywords: 'text', about: ['Thing', 'Person', 'Organization'], url: 'url' },
}; // prettier-ignore

const TYPES: Record<string, TypeRules> = {
  Organization: ORGANIZATION,
  ContactPoint: {
    must: { contactType: 'text' },
    may: { email: 'text', telephone: 'text', availableLanguage: 'language', areaServed: 'text' },
  },
  WebSite: {
    must: { name: 'text', url: 'url' },
    may: { inLanguage: 'language', publisher: ['Organization'], potentialAction: ['SearchAction'] },
  },
  SearchAction: { must: { target: ['EntryPoint'], 'query-input': 'text' } },
  EntryPoint: { must: { urlTemplate: 'text' } },
  BreadcrumbList: { must: { itemListElement: ['ListItem'] } },
  ListItem: { must: { position: 'number', name: 'text' }, may: { item: 'url', url: 'url' } },
  ItemList: { must: { itemListElement: ['ListItem'] }, may: { name: 'text', numberOfItems: 'number' } },
  Product: {
    must: { name: 'text', description: 'text', url: 'url', image: 'url' },
    may: { category: 'text', sku: 'text', brand: ['Brand', 'Organization'], offers: ['Offer'], aggregateRating: ['AggregateRating'], review: ['Review'] },
  }, // prettier-ignore
  Offer: {
    must: { price: 'number', priceCurrency: 'text' },
    may: { name: 'text', url: 'url', priceValidUntil: 'date', validFrom: 'date', availability: 'term', itemCondition: 'term', seller: ['Organization'], priceSpecification: ['UnitPriceSpecification'], availableAtOrFrom: ['LocalBusiness'] },
  }, // prettier-ignore
  UnitPriceSpecification: {
    must: { price: 'number', priceCurrency: 'text' },
    may: { priceType: 'term', unitCode: 'text' },
  },
  AggregateRating: {
    must: { ratingValue: 'number', reviewCount: 'number' },
    may: { bestRating: 'number', worstRating: 'number' },
  },
  Review: {
    must: { author: ['Person'], reviewRating: ['Rating'] },
    may: { name: 'text', reviewBody: 'text', datePublished: 'date', inLanguage: 'language' },
  },
  Rating: { must: { ratingValue: 'number' }, may: { bestRating: 'number', worstRating: 'number' } },
  Person: {
    must: { name: 'text' },
    may: { url: 'url', image: 'url', jobTitle: 'text', description: 'text', homeLocation: ['City'] },
  },
  City: { must: { name: 'text' } },
  LocalBusiness: { must: { name: 'text', address: ['PostalAddress'] }, may: PLACE },
  PostalAddress: {
    must: { streetAddress: 'text', addressCountry: 'text' },
    may: { addressLocality: 'text', postalCode: 'text' },
  },
  GeoCoordinates: { must: { latitude: 'number', longitude: 'number' } },
  Article: WRITTEN,
  BlogPosting: WRITTEN,
  NewsArticle: WRITTEN,
  FAQPage: { must: { mainEntity: ['Question'] } },
  Question: { must: { name: 'text', acceptedAnswer: ['Answer'] } },
  Answer: { must: { text: 'text' } },
  Service: {
    must: { name: 'text', provider: ['Organization'] },
    may: { description: 'text', url: 'url', areaServed: 'text', offers: ['Offer'] },
  },
  ContactPage: {
    must: { name: 'text', url: 'url' },
    may: { mainEntity: ['Organization'], description: 'text', inLanguage: 'language' },
  },
  OpeningHoursSpecification: { must: { dayOfWeek: 'text', opens: 'text', closes: 'text' } },
};

type Thing = Record<string, unknown>;

/** What is wrong with the JSON-LD of a page, one line a finding; what it says of nothing (`null`, an empty list) is wrong as well. */
export function structuredDataFindings(json: string): string[] {
  let whole: { '@context'?: unknown; '@graph'?: unknown };
  try {
    whole = JSON.parse(json) as typeof whole;
  } catch (error) {
    return [`It cannot be parsed: ${(error as Error).message}`];
  }
  const findings: string[] = [];
  if (whole['@context'] !== 'https://schema.org') findings.push('It is not in the words of schema.org.');
  const graph = Array.isArray(whole['@graph']) ? (whole['@graph'] as Thing[]) : [];
  const known = new Map<unknown, Thing>();
  collect(graph, known);
  for (const thing of graph) check(thing, String(thing['@type']), known, findings);
  return findings;
}

function collect(value: unknown, known: Map<unknown, Thing>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, known);
  else if (typeof value === 'object' && value !== null) {
    const thing = value as Thing;
    if (thing['@id'] !== undefined && thing['@type'] !== undefined) known.set(thing['@id'], thing);
    for (const each of Object.values(thing)) collect(each, known);
  }
}

function check(thing: Thing, at: string, known: Map<unknown, Thing>, findings: string[]): void {
  const rules = TYPES[String(thing['@type'])];
  if (!rules) return void findings.push(`${at}: no type of ours: ${String(thing['@type'])}`);
  const { must, may = {} } = rules;
  for (const name of Object.keys(must)) if (thing[name] === undefined) findings.push(`${at}: without ${name}`);
  for (const [name, value] of Object.entries(thing)) {
    if (name.startsWith('@')) continue;
    const kind = must[name] ?? may[name];
    if (!kind) findings.push(`${at}: no property of ${String(thing['@type'])}: ${name}`);
    else {
      const values = Array.isArray(value) ? (value as unknown[]) : [value];
      if (values.length === 0) findings.push(`${at}.${name}: an empty list`);
      for (const each of values) checkValue(each, kind, `${at}.${name}`, known, findings);
    }
  }
}

function checkValue(value: unknown, kind: Kind, at: string, known: Map<unknown, Thing>, findings: string[]): void {
  if (typeof kind !== 'string') {
    if (typeof value !== 'object' || value === null) return void findings.push(`${at}: no ${kind.join(' or ')}`);
    const named = value as Thing;
    const thing = named['@type'] === undefined ? known.get(named['@id']) : named;
    if (!thing) return void findings.push(`${at}: nothing on the page is ${String(named['@id'])}`);
    if (!kind.includes(String(thing['@type'])))
      findings.push(`${at}: a ${String(thing['@type'])}, not ${kind.join(' or ')}`);
    if (named['@type'] !== undefined) check(named, at, known, findings);
    return;
  }
  if (!LOOKS[kind](value)) findings.push(`${at}: ${JSON.stringify(value)} is no ${kind}`);
}

const LOOKS: Record<Extract<Kind, string>, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value.trim() !== '' && !/<[a-z/]/i.test(value),
  url: (value) => typeof value === 'string' && /^https?:\/\/[^\s"<>]+$/.test(value),
  date: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
  number: (value) =>
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)),
  language: (value) => typeof value === 'string' && /^[a-z]{2}(-[A-Z]{2})?$/.test(value),
  term: (value) => typeof value === 'string' && /^https:\/\/schema\.org\/[A-Z]\w+$/.test(value),
};
