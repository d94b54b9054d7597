import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import type { Locale } from '@sys/config/locales';
import { formatPrice } from '../../shared/utils/money.ts';
import type { ShareFacts } from '../../shared/utils/share-picture.ts';

/** The house's colours (assets/css/tokens.css), as they are by day. */
const DEEP = '#241d7d';
const SAFFRON = '#f6b73c';
const INK = '#1d1a17';
const FONTS = 'Figtree, Readex Pro';

/** The names under which the drawing finds its pictures. */
export const SHARE_IMAGES = { cover: 'cover', zellige: 'zellige', mark: 'mark' } as const;

type Style = NonNullable<ContainerNode['style']>;
const box = (style: Style, children: Array<Node | null> = []): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children: children.filter((child) => child !== null),
});
const text = (words: string, style: NonNullable<TextNode['style']>): Node => ({ type: 'text', text: words, style });
const image = (src: string, style: Style): Node => ({ type: 'image', src, style });

/** A picture of 1200 × 630 as a tree of boxes. In Arabic the whole stands the other way round. */
export function shareDrawing(facts: ShareFacts, locale: Locale): Node {
  const rtl = locale === 'ar';
  const side = rtl ? 'left' : 'right';
  const { price, cover } = facts;
  const photo = cover !== null;
  return box(
    { width: '100%', height: '100%', backgroundColor: DEEP, color: '#fff', fontFamily: FONTS, direction: rtl ? 'rtl' : 'ltr' },
    [
      image(SHARE_IMAGES.zellige, { position: 'absolute', top: 0, left: 0, width: 1200, height: 630, opacity: 0.16 }),
      photo
        ? image(SHARE_IMAGES.cover, { position: 'absolute', top: 0, [side]: 0, width: 520, height: 630, objectFit: 'cover' })
        : null,
      box(
        {
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: photo ? 680 : 1200,
          height: 630,
          paddingTop: 52,
          paddingBottom: 48,
          paddingLeft: 60,
          paddingRight: 60,
        },
        [brand(), box({ flexDirection: 'column', gap: 18 }, [
          facts.over ? text(facts.over, { fontSize: 30, fontWeight: 600, color: SAFFRON, lineClamp: 1, lineHeight: 1.3 }) : null,
          text(facts.title, { fontSize: titleSize(facts.title, photo) * (rtl ? 0.84 : 1), fontWeight: 700, lineHeight: rtl ? 1.3 : 1.14, lineClamp: 4, textOverflow: 'ellipsis' }),
          facts.under ? text(facts.under, { fontSize: 28, fontWeight: 500, color: '#d6d3f5', lineClamp: 1, lineHeight: 1.3 }) : null,
        ]), price ? prices(price, locale) : box({ height: 8, width: 96, borderRadius: 8, backgroundColor: SAFFRON })],
      ),
      photo && price && price.discount > 0 ? badge(price.discount, rtl) : null,
    ],
  ); // prettier-ignore
}

const brand = (): Node =>
  box({ alignItems: 'center', gap: 16 }, [
    image(SHARE_IMAGES.mark, { width: 46, height: 46 }),
    // The name is Latin in every language.
    box({ direction: 'ltr' }, [
      text('Share', { fontSize: 30, fontWeight: 800 }),
      text('Your', { fontSize: 30, fontWeight: 800, color: SAFFRON }),
      text('Sales', { fontSize: 30, fontWeight: 800 }),
    ]),
  ]);

function prices({ now, before }: NonNullable<ShareFacts['price']>, locale: Locale): Node {
  return box({ alignItems: 'center', gap: 24 }, [
    text(formatPrice(now, locale), {
      fontSize: 50,
      fontWeight: 800,
      lineHeight: 1.2,
      color: INK,
      backgroundColor: SAFFRON,
      borderRadius: 18,
      paddingTop: 10,
      paddingBottom: 12,
      paddingLeft: 28,
      paddingRight: 28,
    }),
    before > now
      ? text(formatPrice(before, locale), { fontSize: 32, fontWeight: 500, color: '#d6d3f5', textDecoration: 'line-through' })
      : null,
  ]); // prettier-ignore
}

/** Half on the photo, where the eye goes from one to the other. */
const badge = (discount: number, rtl: boolean): Node =>
  box(
    {
      position: 'absolute',
      top: 52,
      [rtl ? 'left' : 'right']: 446,
      width: 148,
      height: 148,
      borderRadius: 148,
      backgroundColor: SAFFRON,
      alignItems: 'center',
      justifyContent: 'center',
    },
    [text(`−${discount}\u00A0%`, { fontSize: 42, fontWeight: 800, color: INK, direction: 'ltr' })],
  );

function titleSize(title: string, photo: boolean): number {
  const room = photo ? 1 : 1.5;
  if (title.length <= 34 * room) return 62;
  if (title.length <= 64 * room) return 52;
  return title.length <= 96 * room ? 44 : 38;
}
