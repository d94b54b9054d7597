import type { Home, Part, Product } from '@sys/cms/contracts';

/** Holds the place of an entry that only counts. */
const counted = (list: unknown[]) => list.map(() => 0);

/**
 * A product as the parts need it that wake in the browser. Of what the sleeping ones show
 * (components/deal/parts.ts) no more than how many there are: two thirds of the data of a page.
 */
export const awake = (product: Product) => ({
  ...product,
  highlights: counted(product.highlights),
  description: [],
  included: counted(product.included),
  howItWorks: counted(product.howItWorks),
  conditions: counted(product.conditions),
  faq: counted(product.faq),
  related: counted(product.related),
  merchant: { ...product.merchant, description: null, logo: null },
});

/** The home page as the browser needs it: what its head says, and which sections there are, in what order. */
export const awakeHome = ({ title, subtitle, image, seo, sections }: Home) => ({
  title,
  subtitle,
  image,
  seo,
  sections: sections.map(({ kind }) => ({ kind })),
});

/** The parts of a text as the browser needs them: headings for the outline and videos; all else sleeps (components/editorial). */
export const awakeParts = (parts: Part[]): Part[] =>
  parts.map((part) => {
    if (part.kind === 'video') return part;
    if (part.kind === 'text')
      return { ...part, blocks: part.blocks.map((block) => (block.type === 'heading' ? block : { type: '' })) };
    return { kind: part.kind, ...('title' in part && { title: part.title }) } as Part;
  });
