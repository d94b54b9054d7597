import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { homeResponseSchema, type Home, type HomeSection, type HomeSectionOf } from '../../contracts/home.ts';
import { countFigures, FIGURES_KEPT } from '../../src/marketplace/figures.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { single, staffApi, type Refusal } from '../editors/support.ts';
import { reader, withClient, type Get } from './support.ts';

let cms: TestCms;
let get: Get;
let make: ReturnType<typeof factories>;
let editor: Awaited<ReturnType<typeof staffApi>>;

beforeAll(async () => {
  cms = await startTestCms();
  get = reader(cms);
  make = factories(cms.strapi);
  editor = await staffApi(cms, 'sys-editor');
});
afterAll(() => cms?.close());

const documents = (uid: string) =>
  cms.strapi.documents(uid as 'api::home.home') as unknown as Record<
    'create' | 'update' | 'publish' | 'unpublish' | 'delete' | 'findFirst',
    (params: object) => Promise<{ documentId: string }>
  >;
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const read = async (locale = 'fr'): Promise<Home> =>
  homeResponseSchema.parse((await get(`home?locale=${locale}`)).body).data;
const kinds = (page: Home) => page.sections.map(({ kind }) => kind);
const sectionOf = <Kind extends HomeSection['kind']>(page: Home, kind: Kind) =>
  page.sections.find((section): section is HomeSectionOf<Kind> => section.kind === kind);
const section = (kind: string, fields: object = {}) => ({ __component: `home.${kind}`, ...fields });
const call = section('final-call', { title: 'On commence ?' });

/** There is one home page: made by the first who asks, changed by the others. */
async function publishHome(data: object, locale = 'fr'): Promise<string> {
  const found = await documents('api::home.home').findFirst({});
  const all = { title: 'Accueil', subtitle: 'Des offres', ...data };
  const { documentId } = found
    ? await documents('api::home.home').update({ documentId: found.documentId, locale, data: all })
    : await documents('api::home.home').create({ locale, data: all });
  await documents('api::home.home').publish({ documentId, locale });
  return documentId;
}

describe('the sections', () => {
  it('come in the order of the editor, with what each of them lists', async () => {
    const city = await make.city({ name: 'Fès', slug: 'fes' });
    const product = await make.product({ city: city.documentId });
    await make.deal({ product: product.documentId, featured: true });
    await documents('api::testimonial.testimonial').create({
      locale: 'fr',
      status: 'published',
      data: {
        name: 'Imane',
        role: 'merchant',
        quote: 'Bien.',
        city: city.documentId,
        figure: '3',
        figureLabel: 'offres',
        photoAlt: 'Imane devant son four',
      },
    });
    // What is said of the portrait in each language comes before what the library says of the file.
    await withClient(cms, (client) =>
      client.query(
        `WITH photo AS (INSERT INTO files (document_id, name, alternative_text, width, height, url)
           VALUES ('portrait', 'imane.jpg', 'IMG 4711', 640, 640, '/uploads/imane.jpg') RETURNING id)
         INSERT INTO files_related_mph (file_id, related_id, related_type, field, "order")
         SELECT photo.id, t.id, 'api::testimonial.testimonial', 'photo', 1 FROM photo, testimonials t`,
      ),
    );
    await publishHome({
      sections: [
        section('cities', { title: 'Où ?' }),
        section('advantages', {
          title: 'Pourquoi',
          columns: [{ icon: 'store', title: 'Marchands', points: ' Un point \n\n Un autre\n' }],
        }),
        section('how-it-works', {
          title: 'Comment',
          influencer: [{ title: 'Un', text: 'Texte' }, { title: 'Deux' }],
          merchant: [{ title: 'Trois' }],
        }),
        section('featured'),
        section('features', { title: 'Outils', items: [{ icon: 'lock', title: 'Sûr', text: 'Vraiment.' }] }),
        section('testimonials'),
        section('plans', { title: '' }),
        section('trust'),
        call,
      ],
    });
    const page = await read();
    expect(kinds(page)).toEqual([
      'cities', 'advantages', 'how-it-works', 'featured', 'features', 'testimonials', 'plans', 'trust', 'final-call',
    ]); // prettier-ignore
    expect(sectionOf(page, 'cities')).toEqual({
      kind: 'cities',
      title: 'Où ?',
      cities: [{ slug: 'fes', name: 'Fès', count: 1 }],
    });
    expect(sectionOf(page, 'advantages')!.columns).toEqual([
      { icon: 'store', title: 'Marchands', points: ['Un point', 'Un autre'] },
    ]);
    expect(sectionOf(page, 'how-it-works')).toMatchObject({
      influencer: [
        { title: 'Un', text: 'Texte' },
        { title: 'Deux', text: null },
      ],
      merchant: [{ title: 'Trois', text: null }],
    });
    expect(sectionOf(page, 'featured')!.cards.map(({ title }) => title)).toHaveLength(1);
    expect(sectionOf(page, 'testimonials')!.testimonials).toMatchObject([
      {
        name: 'Imane',
        city: 'Fès',
        figure: { value: '3', label: 'offres' },
        photo: { src: '/uploads/imane.jpg', width: 640, height: 640, alt: 'Imane devant son four' },
      },
    ]);
    expect(sectionOf(page, 'plans')).toEqual({ kind: 'plans', title: null, text: null });
    expect(sectionOf(page, 'trust')!.items).toEqual([]);
  });

  it('change places when an editor moves them', async () => {
    await publishHome({ sections: [call, section('featured'), section('plans')] });
    expect(kinds(await read())).toEqual(['final-call', 'featured', 'plans']);
    await publishHome({ sections: [section('plans'), call, section('featured')] });
    expect(kinds(await read())).toEqual(['plans', 'final-call', 'featured']);
  });

  it('that have nothing to show are left out', async () => {
    await publishHome({ sections: [section('faq', { audience: 'all', count: 5 }), section('deals-of-day'), call] });
    expect(kinds(await read())).toEqual(['final-call']);
  });

  it('stand there once, whatever was saved', async () => {
    await publishHome({ sections: [section('plans'), call] });
    await withClient(cms, (client) => client.query(`INSERT INTO components_home_plans (title) VALUES ('Encore')`));
    await withClient(cms, (client) =>
      client.query(
        `INSERT INTO home_pages_cmps (entity_id, cmp_id, component_type, field, "order")
         SELECT id, (SELECT max(id) FROM components_home_plans), 'home.plans', 'sections', 10 FROM home_pages
         WHERE published_at IS NOT NULL AND locale = 'fr'`,
      ),
    );
    expect(kinds(await read())).toEqual(['plans', 'final-call']);
  });

  it('of a page that nobody has put together are those of the catalogue', async () => {
    await publishHome({ sections: [] });
    expect(kinds(await read())).toEqual(['categories', 'trust', 'featured', 'cities', 'testimonials']);
    expect(await read()).toMatchObject({ title: 'Accueil', call: { label: null, target: 'sign-up' } });
  });
});

describe('the questions', () => {
  beforeAll(async () => {
    for (const [position, audience] of ['shopper', 'shopper', 'shopper', 'influencer', 'merchant'].entries())
      await documents('api::faq.faq').create({
        locale: 'fr',
        status: 'published',
        data: { question: `${audience} ${position}`, answer: paragraph('Oui.'), audience, position },
      });
    await documents('api::faq.faq').create({
      locale: 'fr',
      data: { question: 'Brouillon', answer: paragraph('Non.'), audience: 'merchant', position: 0 },
    });
  });
  const asked = async (audience: string, count: number) => {
    await publishHome({ sections: [section('faq', { audience, count })] });
    return sectionOf(await read(), 'faq')!.questions.map(({ question }) => question);
  };

  it('are those of one audience, or of each in turn, and no more than asked for', async () => {
    expect(await asked('shopper', 2)).toEqual(['shopper 0', 'shopper 1']);
    expect(await asked('all', 3)).toEqual(['shopper 0', 'influencer 3', 'merchant 4']);
    expect(await asked('all', 20)).toHaveLength(5);
  });

  it('have the page made anew when one of them changes', async () => {
    await publishHome({ sections: [section('faq', { audience: 'all', count: 5 })] });
    expect((await get('home')).headers.get('cache-tag')?.split(' ')).toEqual(expect.arrayContaining(['home', 'faq']));
    await publishHome({ sections: [call] });
    expect((await get('home')).headers.get('cache-tag')?.split(' ')).not.toContain('faq');
  });
});

describe('languages and drafts', () => {
  it('what is not written in a language is shown in French', async () => {
    await publishHome({ sections: [call] });
    expect(await read('ar')).toMatchObject({
      title: 'Accueil',
      sections: [{ kind: 'final-call', title: 'On commence ?' }],
    });
    const arabic = { title: 'الرئيسية', subtitle: 'عروض', sections: [section('final-call', { title: 'هل نبدأ؟' })] };
    await publishHome(arabic, 'ar');
    expect(await read('ar')).toMatchObject({ title: 'الرئيسية', sections: [{ title: 'هل نبدأ؟' }] });
    expect(await read('en')).toMatchObject({ title: 'Accueil' });
  });

  it('what is not published is not shown', async () => {
    const documentId = await publishHome({ sections: [call] });
    await documents('api::home.home').update({
      documentId,
      locale: 'fr',
      data: { title: 'Brouillon', sections: [section('plans'), section('final-call', { title: 'Brouillon' })] },
    });
    const page = await read();
    expect([page.title, kinds(page)]).toEqual(['Accueil', ['final-call']]);
    expect(JSON.stringify(page)).not.toContain('Brouillon');
  });
});

describe('the figures', () => {
  const sql = (text: string, values: unknown[] = []) => withClient(cms, (client) => client.query(text, values));
  const count = () =>
    withClient(cms, async (client) => {
      await client.query('BEGIN');
      await countFigures(client);
      await client.query('COMMIT');
    });
  const told = async () =>
    Number(
      (await sql(`SELECT count(*) FROM platform_events WHERE payload::text = '{"tags": ["home"]}'`)).rows[0].count,
    );
  const figures = async () => Object.fromEntries((await read()).figures.map(({ name, value }) => [name, value]));
  const least = (influencers: number, products: number, commissions: number) =>
    publishHome({
      figures: true,
      leastInfluencers: influencers,
      leastProducts: products,
      leastCommissions: commissions,
    });
  let people = 0;
  async function influencer(account: { confirmed?: boolean; blocked?: boolean; leaving?: boolean } = {}) {
    const { confirmed = true, blocked = false, leaving = false } = account;
    const name = `person${++people}`;
    const { id } = (await cms.strapi.db.query('plugin::users-permissions.user').create({
      data: { username: name, email: `${name}@example.com`, confirmed, blocked },
    })) as { id: number };
    await sql(
      `INSERT INTO identity_profiles (user_id, kind, locale, city, niche, audience, languages)
       VALUES ($1, 'influencer', 'fr', 'Fès', 'food', 'under-1k', '{fr}')`,
      [id],
    );
    if (leaving) await sql('INSERT INTO identity_deletions (user_id, due_at) VALUES ($1, now())', [id]);
    return id;
  }
  /** What a payout is made of is not counted here: its items are left out. */
  const payout = (person: number, period: string, state: string, amount: number) =>
    withClient(cms, async (client) => {
      await client.query(`SET session_replication_role = 'replica'`);
      await client.query(
        `INSERT INTO affiliate_payouts (period, influencer, amount, state, reference, prepared_at, ended_at)
         VALUES ($1, $2, $3, $4, 'VIR 1', now(), now())`,
        [period, person, amount, state],
      );
    });
  /** Those of the demo, who are in use. */
  let known: number;
  beforeAll(async () => {
    const { rows } = await sql(`SELECT count(*) FROM identity_profiles WHERE kind = 'influencer'`);
    known = Number(rows[0].count);
  });

  beforeEach(() => least(1, 1, 1));

  it('are not there before there is anything to count', async () => {
    await sql('UPDATE marketplace_figures SET value = 0');
    await sql('UPDATE home_pages SET least_influencers = 0, least_products = 0, least_commissions = 0');
    expect(await figures()).toEqual({});
    await least(1, 1, 1);
    await sql('DELETE FROM marketplace_figures');
    expect(await figures()).toEqual({});
  });

  it('are what the rows say: accounts in use, products on sale, commissions that have arrived', async () => {
    const one = await influencer();
    const other = await influencer();
    await influencer({ confirmed: false });
    await influencer({ blocked: true });
    await influencer({ leaving: true });
    await payout(one, '2026-09', 'confirmed', 150_000);
    await payout(other, '2026-09', 'confirmed', 50_050);
    await payout(one, '2026-10', 'sent', 999_999);
    await payout(other, '2026-10', 'failed', 999_999);
    const product = await make.product();
    await make.deal({ product: product.documentId });
    await make.deal({ product: product.documentId });
    await make.deal({ product: (await make.product()).documentId, state: 'paused' });
    const { rows } =
      await sql(`SELECT count(DISTINCT d.product_id) FROM marketplace_deals d JOIN deals x ON x.id = d.deal
      WHERE x.state = 'live' AND x.ends_at > now() AT TIME ZONE 'UTC' AND x.starts_at <= now() AT TIME ZONE 'UTC'`);
    await count();
    expect(await figures()).toEqual({ influencers: known + 2, products: Number(rows[0].count), commissions: 200_050 });
  });

  it('below what the editor wants are not shown, and none when they are switched off', async () => {
    await count();
    await least(known + 3, 1, 2001);
    expect(Object.keys(await figures())).toEqual(['products']);
    await least(known + 2, 1000, 2000);
    expect(await figures()).toEqual({ influencers: known + 2, commissions: 200_050 });
    await publishHome({ figures: false });
    expect(await figures()).toEqual({});
  });

  it('are not shown when nobody has counted for long', async () => {
    await count();
    await sql(`UPDATE marketplace_figures SET counted_at = now() - interval '${FIGURES_KEPT}' - interval '1 second'`);
    expect(await figures()).toEqual({});
  });

  it('have the pages made anew when one has changed, and only then', async () => {
    await count();
    const before = await told();
    await count();
    expect(await told()).toBe(before);
    await influencer();
    await count();
    expect(await told()).toBe(before + 1);
    expect((await figures()).influencers).toBe(known + 3);
  });
});

describe('an editor', () => {
  const save = (sections: object[]) =>
    editor<Refusal>('PUT', single('api::home.home', '?locale=fr'), {
      title: 'Accueil',
      subtitle: 'Des offres',
      sections,
    });

  it('is told in French of a section that is there already, and where', async () => {
    const { status, body } = await save([section('plans'), call, section('plans')]);
    expect(status).toBe(400);
    expect(body.error.message).toContain('Cette section est déjà sur la page');
    expect(body.error.details.errors![0]!.path).toEqual(['sections', '2']);
    expect((await save([section('plans'), call])).status).toBe(200);
  });

  it('cannot publish a page without its title, which is its heading', async () => {
    const draft = await editor('PUT', single('api::home.home', '?locale=fr'), {
      title: '',
      subtitle: 'x',
      sections: [],
    });
    expect(draft.status).toBe(200);
    const published = await editor('POST', single('api::home.home', '/actions/publish?locale=fr'), {
      title: '',
      subtitle: 'x',
      sections: [],
    });
    expect(published.status).toBe(400);
    expect((await read()).title).toBe('Accueil');
  });
});
