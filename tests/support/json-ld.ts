import type { DealFacts } from './deal-facts.ts';

/** The words of schema.org that a deal's page uses, as far as they are compared. */
interface ProductThing {
  name: string;
  description: string;
  url: string;
  category: string;
  image?: string[];
  offers?: {
    url: string;
    price: string;
    priceCurrency: string;
    priceValidUntil: string;
    validFrom: string;
    availability: string;
    seller: { name: string; url: string };
    priceSpecification?: { price: string; priceCurrency: string; priceType: string };
    availableAtOrFrom?: { '@id': string };
  };
  aggregateRating?: { ratingValue: number; reviewCount: number; bestRating: number; worstRating: number };
  review?: Array<{
    author: { name: string };
    reviewRating: { ratingValue: number };
    name?: string;
    reviewBody: string;
    datePublished: string;
    inLanguage: string;
  }>;
}
interface BusinessThing {
  '@id': string;
  name: string;
  telephone?: string;
  address: { streetAddress: string; addressLocality?: string };
  geo?: { latitude: number; longitude: number };
}
interface FaqThing {
  mainEntity: Array<{ name: string; acceptedAnswer: { text: string } }>;
}
interface TrailThing {
  itemListElement: Array<{ position: number; name: string; item: string }>;
}

/** What the JSON-LD of a deal's page states. Throws when it does not hold together in itself. */
export function statedFacts(json: string): DealFacts {
  const { '@context': context, '@graph': things } = JSON.parse(json) as {
    '@context': string;
    '@graph': Array<{ '@type': string }>;
  };
  const one = <T>(type: string) => {
    const found = things.filter((thing) => thing['@type'] === type);
    if (found.length > 1) throw new Error(`${found.length} times ${type}`);
    return found[0] as T | undefined;
  };
  const product = one<ProductThing>('Product')!;
  const trail = one<TrailThing>('BreadcrumbList')!.itemListElement;
  const place = one<BusinessThing>('LocalBusiness');
  const { offers, aggregateRating } = product;
  const inside = [
    [context, 'https://schema.org'],
    [offers?.url ?? product.url, product.url],
    [offers?.availableAtOrFrom?.['@id'], offers && place?.['@id']],
    [offers?.priceSpecification?.priceCurrency ?? 'MAD', 'MAD'],
    [trail.map(({ position }) => position).join(), trail.map((_, index) => index + 1).join()],
    [product.category, trail.slice(1, -1).map(({ name }) => name).join(' > ')],
    [aggregateRating && [aggregateRating.worstRating, aggregateRating.bestRating].join(), aggregateRating && '1,5'],
  ]; // prettier-ignore
  for (const [stated, meant] of inside)
    if (stated !== meant) throw new Error(`The JSON-LD contradicts itself: ${stated} and ${meant}.`);

  return {
    title: product.name,
    summary: product.description,
    url: product.url,
    pictures: (product.image ?? []).map(pictureName),
    offer: offers
      ? {
          merchant: { name: offers.seller.name, url: offers.seller.url },
          price: Number(offers.price),
          before: offers.priceSpecification ? Number(offers.priceSpecification.price) : null,
          currency: offers.priceCurrency,
          availability: offers.availability.replace('https://schema.org/', ''),
          until: offers.availability.endsWith('/PreOrder') ? offers.validFrom : offers.priceValidUntil,
        }
      : null,
    rating: aggregateRating ? { average: aggregateRating.ratingValue, count: aggregateRating.reviewCount } : null,
    reviews: (product.review ?? []).map((review) => ({
      author: review.author.name,
      stars: review.reviewRating.ratingValue,
      title: review.name ?? null,
      body: review.reviewBody,
      on: review.datePublished,
      language: review.inLanguage,
    })),
    place: place
      ? {
          name: place.name,
          address: [place.address.streetAddress, place.address.addressLocality].filter(Boolean).join(', '),
          phone: place.telephone ?? null,
          point: place.geo ? `${place.geo.latitude},${place.geo.longitude}` : null,
        }
      : null,
    crumbs: trail.map(({ name, item }) => ({ name, url: item })),
    questions: (one<FaqThing>('FAQPage')?.mainEntity ?? []).map(({ name, acceptedAnswer }) => ({
      question: name,
      answer: acceptedAnswer.text,
    })),
  };
}

/** `/_img/1200/riad.jpg.jpg` is a size of `riad.jpg`. */
export function pictureName(address: string): string {
  return address
    .split('/')
    .pop()!
    .replace(/\.\w+$/, '');
}
