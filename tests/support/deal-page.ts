import type { Page } from 'playwright-core';
import type { Locale } from '@sys/config';
import type { DealFacts } from './deal-facts.ts';
import { pictureName } from './json-ld.ts';

/** The words by which a visitor knows the parts of the page; what carries none of them is on sale. */
const WORDS: Record<Locale, { offer: string; unit: string; decimal: string; availability: Record<string, string> }> = {
  fr: {
    offer: 'L’offre',
    unit: 'DH',
    decimal: ',',
    availability: { Épuisée: 'OutOfStock', Terminée: 'Discontinued', Bientôt: 'PreOrder' },
  },
  ar: {
    offer: 'العرض',
    unit: 'درهم',
    decimal: ',',
    availability: { نفد: 'OutOfStock', انتهى: 'Discontinued', قريبا: 'PreOrder' },
  },
  en: {
    offer: 'The offer',
    unit: 'MAD',
    decimal: '.',
    availability: { 'Sold out': 'OutOfStock', Ended: 'Discontinued', 'Coming soon': 'PreOrder' },
  },
};

/** What the HTML of a deal's page shows to who reads it, and its JSON-LD as it stands there. */
export async function shownFacts(
  parser: Page,
  site: string,
  html: string,
  locale: Locale,
): Promise<{ facts: DealFacts; jsonLd: string[] }> {
  const words = WORDS[locale];
  const page = await parser.evaluate(textsOf, { html, offer: words.offer });
  const number = (text: string) =>
    Number([...text].filter((sign) => /\d/.test(sign) || sign === words.decimal).join('').replace(',', '.')); // prettier-ignore
  const money = (text: string) => {
    if (!text.endsWith(words.unit)) throw new Error(`"${text}" is not in ${words.unit}.`);
    return number(text);
  };
  const { offer, rating } = page;
  const badge = offer?.badges.find((text) => words.availability[text]);
  if (offer && !badge && !offer.buys) throw new Error('The offer is on sale, and there is no button to buy it.');
  if (offer && badge && offer.buys) throw new Error(`The offer is "${badge}", and there is a button to buy it.`);
  if (offer && !figures(offer.untilInWords).includes(String(dayInMorocco(offer.until))))
    throw new Error(`"${offer.untilInWords}" is not the day of ${offer.until}.`);
  if (rating && new Set([rating.text, rating.spoken, rating.counted]).size !== 1)
    throw new Error(`The rating is told in different ways: ${Object.values(rating).join(' / ')}`);

  return {
    jsonLd: page.jsonLd,
    facts: {
      title: page.title,
      summary: page.summary,
      url: page.canonical,
      pictures: page.pictures.map(pictureName),
      offer: offer && {
        merchant: { name: page.merchant.name, url: site + page.merchant.path },
        price: money(offer.price),
        before: offer.before === null ? null : money(offer.before),
        currency: 'MAD',
        availability: badge ? words.availability[badge]! : 'InStock',
        until: offer.until,
      },
      rating: rating && { average: number(rating.text.split(' ')[0]!), count: number(rating.text.split(' ')[1]!) },
      reviews: page.reviews,
      place: page.place,
      crumbs: [
        ...page.crumbs.map(({ name, path }) => ({ name, url: site + path })),
        { name: page.title, url: page.canonical },
      ],
      questions: page.questions,
    },
  };
}

const figures = (text: string): string[] => text.match(/\d+/g) ?? [];
const dayInMorocco = (iso: string) =>
  Number(new Intl.DateTimeFormat('en', { day: 'numeric', timeZone: 'Africa/Casablanca' }).format(new Date(iso)));

/** Runs in the browser, which only parses: nothing of the page is loaded or run. */
function textsOf({ html, offer: offerLabel }: { html: string; offer: string }) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string, within: ParentNode = page) => Array.from(within.querySelectorAll(selector));
  const one = (selector: string, within: ParentNode = page) => {
    const found = within.querySelector(selector);
    if (!found) throw new Error(`Nothing on the page is ${selector}.`);
    return found;
  };
  const text = (element: Element) => element.textContent!.trim();
  const href = (element: Element) => element.getAttribute('href')!;
  const figures = (words: string) => words.replace(/(\d)[\u00A0,](?=\d{3})/g, '$1').match(/\d+(?:[.,]\d+)?/g)!;

  const box = page.querySelector(`main section[aria-label="${offerLabel}"]`);
  const price = box?.querySelector('strong');
  const reviewCount = page.querySelector('main header a[href="#avis"]');
  const place = page.querySelector('#lieu');
  const merchant = one('main header a:has(use[href$="#store"])');
  const ratingText = (shown: Element) => {
    const [average, count] = [text(one('b', shown)), text(one('b + span', shown))];
    const [said, , told] = figures(text(one('.sr-only', shown)));
    const whole = all('#avis .figures > p').map(text);
    return {
      text: `${average} ${figures(count)[0]}`,
      spoken: `${said} ${told}`,
      counted: `${figures(whole[0]!)[0]} ${figures(whole[1]!)[0]}`,
    };
  };
  return {
    jsonLd: all('script[type="application/ld+json"]').map((script) => script.textContent!),
    canonical: one('link[rel=canonical]').getAttribute('href')!,
    title: text(one('h1')),
    summary: text(one('main header > p:last-of-type')),
    pictures: all('main [aria-roledescription=carousel] li > a').map(href),
    merchant: { name: text(merchant), path: href(merchant) },
    offer:
      box && price
        ? {
            price: text(price),
            before: box.querySelector('s') ? text(one('s', box)) : null,
            badges: all('div:first-child > span', box).map(text),
            until: one('time', box).getAttribute('datetime')!,
            untilInWords: text(one('time', box)),
            buys: box.querySelector('[data-buy]') !== null,
          }
        : null,
    rating: reviewCount ? ratingText(reviewCount) : null,
    reviews: all('#avis article').map((article) => {
      const words = one('[lang]', article);
      return {
        author: text(one('bdi', article)),
        stars: Number(figures(one('[role=img]', article).getAttribute('aria-label')!)[0]),
        title: words.querySelector(':scope > p.font-semibold')?.textContent ?? null,
        body: one(':scope > p:not(.font-semibold)', words).textContent!,
        on: one('time', article).getAttribute('datetime')!,
        language: words.getAttribute('lang')!.split('-')[0]!,
      };
    }),
    place: place && {
      name: text(one('p', place)),
      address: Array.from(one('address', place).childNodes)
        .filter((node) => node.nodeType === Node.TEXT_NODE || node.nodeName === 'BDI')
        .map((node) => node.textContent!.trim())
        .filter(Boolean)
        .join(', '),
      phone: place.querySelector('a[href^="tel:"]') ? text(one('a[href^="tel:"]', place)) : null,
      point: /^[-\d.]+,[-\d.]+$/.exec(new URL(href(one('a[target=_blank]', place))).searchParams.get('query')!)?.[0] ?? null,
    },
    crumbs: all('main nav ol a').map((link) => ({ name: text(link), path: href(link) })),
    questions: all('#conditions details').map((details) => ({
      question: text(one('summary', details)),
      answer: one('p', details).textContent!,
    })),
  }; // prettier-ignore
}
