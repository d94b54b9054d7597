import path from 'node:path';
import pg from 'pg';
import { rebuildMarketplace } from '../src/marketplace/index.ts';
import * as data from './data/index.ts';
import { ContentWriter } from './write/writer.ts';
import { writeCategories, writeCities, writeDeal, writeMerchants } from './write/catalogue.ts';
import { writeBlog, writingPictures, type WritingPictures } from './write/blog.ts';
import { writePages, writeSite } from './write/editorial.ts';
import { addFile, logoJob, pictureJob, portraitJob, renderFiles, type PictureJob } from './write/files.ts';
import { writeReviews } from './write/reviews.ts';
import { Rows } from './write/rows.ts';

const PICTURES_PER_DEAL = 3;

/** Every table the seed writes, parents before what refers to them. */
const TABLES = [
  'files', 'cities', 'categories', 'categories_parent_lnk', 'merchants', 'merchants_city_lnk', 'products', 'products_category_lnk',
  'products_merchant_lnk', 'products_city_lnk', 'deals', 'deals_product_lnk', 'reviews', 'reviews_product_lnk', 'authors', 'tags',
  'article_categories', 'articles', 'articles_author_lnk', 'articles_category_lnk', 'articles_tags_lnk', 'stories', 'stories_city_lnk',
  'components_blog_texts', 'components_blog_pictures', 'components_blog_quotes', 'components_blog_offers',
  'components_blog_offers_products_lnk', 'components_blog_tables', 'components_blog_faqs', 'components_blog_figures', 'faqs', 'legal_pages', 'testimonials', 'testimonials_city_lnk', 'home_pages',
  'site_settings', 'components_catalogue_points', 'components_catalogue_steps', 'components_catalogue_conditions',
  'components_catalogue_questions', 'components_catalogue_locations', 'components_shared_seos', 'components_shared_social_links',
  'components_home_categories', 'components_home_deals_of_days', 'components_home_advantages', 'components_home_columns',
  'components_home_advantages_cmps', 'components_home_how_it_works', 'components_home_steps', 'components_home_how_it_works_cmps',
  'components_home_featureds', 'components_home_features', 'components_home_items', 'components_home_features_cmps',
  'components_home_testimonials', 'components_home_plans', 'components_home_faqs', 'components_home_cities', 'components_home_final_calls',
  'components_blog_faqs_cmps', 'articles_cmps', 'stories_cmps', 'products_cmps', 'home_pages_cmps', 'site_settings_cmps', 'files_related_mph',
] as const; // prettier-ignore

export interface SeedOptions {
  databaseUrl: string;
  /** Pictures go to `public/uploads` below it. */
  dataDir: string;
  /** Dates of the demo are counted from here; now when it is not given. */
  now?: Date;
  onProgress?: (text: string) => void;
}

/**
 * Fills an empty shop with the demo, once. A database that has been seeded is left as it is, and so
 * is one that holds products the seed did not make: it belongs to somebody.
 */
export async function seedDemo(options: SeedOptions): Promise<'seeded' | 'already seeded' | 'not ours'> {
  const { now = new Date(), onProgress: note = () => {} } = options;
  const client = new pg.Client({ connectionString: options.databaseUrl, application_name: 'sys-seed' });
  // A database that is stopped in the middle (Ctrl-C) is told of by the query that fails, not by a crash.
  client.on('error', () => {});
  await client.connect();
  try {
    const state = await stateOf(client);
    if (state !== 'empty') {
      note(
        state === 'already seeded' ? 'the demo is there already' : 'this database holds content of its own: left alone',
      );
      return state;
    }
    const uploads = path.join(options.dataDir, 'public', 'uploads');
    const jobs = pictureJobs();
    note(`drawing ${jobs.all.length} pictures`);
    await renderFiles(jobs.all, uploads);
    await client.query('BEGIN');
    await writeEverything(client, jobs, uploads, now);
    await client.query('INSERT INTO sys_seed (name) VALUES ($1)', ['demo']);
    await rebuildMarketplace(client);
    await client.query('COMMIT');
    // Facets read an index alone, which needs VACUUM as well.
    await client.query('VACUUM (ANALYZE)');
    note(`${data.deals.length} deals, ${data.merchants.length} merchants, ${data.articles.length} articles`);
    return 'seeded';
  } finally {
    await client.end();
  }
}

async function stateOf(client: pg.Client): Promise<'empty' | 'already seeded' | 'not ours'> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS sys_seed (name text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())',
  );
  const { rows } = await client.query<{ seeded: boolean; used: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM sys_seed) AS seeded, EXISTS (SELECT 1 FROM products) OR EXISTS (SELECT 1 FROM articles) AS used`,
  );
  if (rows[0]!.seeded) return 'already seeded';
  return rows[0]!.used ? 'not ours' : 'empty';
}

interface Jobs {
  deals: Map<string, PictureJob[]>;
  logos: Map<string, PictureJob>;
  articles: Map<string, WritingPictures<PictureJob>>;
  stories: Map<string, WritingPictures<PictureJob>>;
  voices: Map<string, PictureJob>;
  authors: Map<string, PictureJob>;
  all: PictureJob[];
}

function pictureJobs(): Jobs {
  const variants = Array.from({ length: PICTURES_PER_DEAL }, (_, index) => index);
  const deals = new Map(
    data.deals.map((deal) => [
      deal.key,
      variants.map((v) => pictureJob(`${deal.key}-${v + 1}`, deal.scene, v, deal.title.fr)),
    ]),
  );
  const logos = new Map(data.merchants.map((merchant) => [merchant.key, logoJob(merchant)]));
  const articles = new Map(data.articles.map((article) => [article.key, writingPictures('article', article)]));
  const stories = new Map(data.stories.map((story) => [story.key, writingPictures('story', story)]));
  const writings = [...articles.values(), ...stories.values()].flatMap(({ cover, inner }) => [cover, ...inner]);
  const voices = new Map(
    Object.entries(data.portraits).map(([key, { person, alt }]) => [key, portraitJob('voice', key, person, alt.fr)]),
  );
  const authors = new Map(
    data.authors.map(({ key, name }) => [key, portraitJob('author', key, data.authorPortraits[key]!, name.fr)]),
  );
  const portraits = [...voices.values(), ...authors.values()];
  const all = [...[...deals.values()].flat(), ...logos.values(), ...writings, ...portraits];
  return { deals, logos, articles, stories, voices, authors, all };
}

async function writeEverything(client: pg.Client, jobs: Jobs, uploads: string, now: Date): Promise<void> {
  const rows = new Rows(client);
  await rows.prepare(TABLES);
  const writer = new ContentWriter(rows, now);
  const file = (job: PictureJob) => addFile(rows, job, uploads, now);
  const files = (map: Map<string, PictureJob>) => new Map([...map].map(([key, job]) => [key, file(job)]));
  const writings = (map: Map<string, WritingPictures<PictureJob>>) =>
    new Map([...map].map(([key, { cover, inner }]) => [key, { cover: file(cover), inner: inner.map(file) }] as const));
  writeCities(writer, data.cities);
  writeCategories(writer, data.categories);
  writeMerchants(writer, data.merchants, files(jobs.logos));
  for (const deal of data.deals) writeDeal(writer, deal, jobs.deals.get(deal.key)!.map(file));
  writeReviews(writer, data.deals, data.reviewTexts, data.reviewers);
  writeBlog(
    writer,
    {
      authors: data.authors,
      tags: data.tags,
      categories: data.articleCategories,
      articles: data.articles,
      stories: data.stories,
    },
    { articles: writings(jobs.articles), stories: writings(jobs.stories), authors: files(jobs.authors) },
  );
  writePages(writer, data.questions, data.legalPages, data.testimonials, data.deals, {
    described: data.portraits,
    files: files(jobs.voices),
  });
  writeSite(writer, data.site, data.homeSections);
  await rows.flush();
}
