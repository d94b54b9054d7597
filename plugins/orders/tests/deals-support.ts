import sharp from 'sharp';
import type { DealList, ShopDeal } from '../contracts/deals.ts';
import type { KeptPicture } from '../contracts/pictures.ts';
import type { DealContent, DealTexts } from '../domain/deals/content.ts';
import type { Answer, OrdersHouse } from './support.ts';
import { subscribe } from './shop-support.ts';

const DAY = 86_400_000;
export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

export const dealTexts = (more: Partial<DealTexts> = {}): DealTexts => ({
  title: 'Hammam traditionnel',
  summary: 'Une heure de hammam et un gommage.',
  description: 'Un hammam de quartier.\n\nServiettes comprises.',
  highlights: ['Savon noir'],
  included: ['Une serviette'],
  steps: [{ title: 'Réservez', text: 'Par téléphone.' }],
  conditions: [{ kind: 'booking', text: 'La veille au plus tard.' }],
  questions: [{ question: 'Est-ce mixte ?', answer: 'Non.' }],
  ...more,
});

export interface TestMerchant {
  user: number;
  token: string;
  call<Data = unknown>(method: string, path: string, body?: unknown): Promise<Refusable<Data>>;
  create(more?: Partial<DealContent>): Promise<ShopDeal>;
  change(deal: ShopDeal, more: Partial<DealContent>, review?: boolean): Promise<Refusable<ShopDeal>>;
  move(id: string, move: string): Promise<Refusable<ShopDeal>>;
  list(query?: string): Promise<DealList>;
  bring(bytes: Buffer, type?: string): Promise<Refusable<KeptPicture>>;
  /** What of its plan is used for deals. */
  used(): Promise<number>;
}
type Refusable<Data> = Omit<Answer<Data>, 'headers'> & { fields?: { field: string; problem: string }[] };

let serial = 0;

/** Somebody who has signed up as a merchant, and whose shop is not open yet. */
export async function merchantAt(
  house: OrdersHouse,
  { verified = true, role = 'merchant', plan = 'free', shopName = `Hammam ${++serial}` } = {},
): Promise<TestMerchant> {
  const person = await house.person();
  await house.query(
    'UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = $2) WHERE user_id = $1',
    [person.id, role],
  );
  await house.query(
    `INSERT INTO identity_profiles (user_id, kind, locale, city, shop_name, ice, trade) VALUES ($1, 'merchant', 'fr', 'Rabat', $2, '001525713000071', 'wellness')`,
    [person.id, shopName],
  );
  if (verified)
    await house.query(
      `INSERT INTO kyc_cases (reference, user_id, kind, status, sealed, approved_at) VALUES ($1, $2, 'merchant', 'approved', '\\x00', now())`,
      [`D-${person.id}`, person.id],
    );
  if (plan !== 'free') await subscribe(house, person.id, plan);
  const { documentId: category } = await house.make.category();
  const call = async <Data>(method: string, path: string, body?: unknown, type = 'application/json') => {
    const response = await fetch(`${house.cms.url}/api/shop${path}`, {
      method,
      headers: { authorization: `Bearer ${person.token}`, ...(body === undefined ? {} : { 'content-type': type }) },
      body: body === undefined ? undefined : Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
    });
    const text = await response.text();
    const read = (text ? JSON.parse(text) : { data: null }) as { data: Data; error?: { message: string; details?: object } }; // prettier-ignore
    const whole = read.error ? (read as unknown as { data: Data }) : read;
    const data = 'counts' in whole ? (whole as never) : whole.data;
    return { status: response.status, data, message: read.error?.message, ...read.error?.details } as Refusable<Data>;
  };
  const content = (more: Partial<DealContent> = {}): DealContent => ({
    kind: 'service',
    category,
    city: null,
    location: { address: '4, rue des Consuls', district: 'Médina', phone: '0537 00 00 00' },
    originalPrice: 20_000,
    discountedPrice: 15_000,
    taxRate: 'normal',
    deliveryFee: null,
    payAtMerchant: true,
    startsAt: inDays(-1),
    endsAt: inDays(20),
    stock: 30,
    minPurchase: 1,
    maxPurchase: 4,
    voucherDays: 90,
    pictures: [],
    texts: { fr: dealTexts() },
    ...more,
  });
  return {
    user: person.id,
    token: person.token,
    call: (method, path, body) => call(method, path, body),
    async create(more) {
      const made = await call<ShopDeal>('POST', '/deals', content(more));
      if (made.status !== 201) throw new Error(`deal: ${made.status} ${made.message} ${JSON.stringify(made.fields)}`);
      return made.data;
    },
    change: (deal, more, review) =>
      call('PUT', `/deals/${deal.id}`, {
        content: { ...deal.content, ...more },
        ...(review === undefined ? {} : { review }),
      }),
    move: (id, move) => call('POST', `/deals/${id}/${move}`, {}),
    list: async (query = '') => (await call<DealList>('GET', `/deals${query}`)).data,
    bring: (bytes, type = 'image/jpeg') => call('POST', '/pictures', bytes, type),
    async used() {
      const [row] = await house.query<{ used: number }>(
        `SELECT used FROM billing_usage WHERE user_id = $1 AND quota = 'liveDeals'`,
        [person.id],
      );
      return row?.used ?? 0;
    },
  };
}

/** A photograph, with a place in it that nobody is to learn of. */
export const photograph = (width = 2400, height = 1200): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: 180, g: 120, b: 60 } } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Nadia Alami' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 1/1 0/1' } })
    .toBuffer();
