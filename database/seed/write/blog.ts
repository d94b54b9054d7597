import type { Locale } from '@sys/config';
import type { SeedArticle, SeedArticleCategory, SeedAuthor, SeedPart, SeedStory, SeedTag } from '../types.ts';
import { toBlocks } from './blocks.ts';
import { pictureJob, type PictureJob } from './files.ts';
import type { ContentWriter } from './writer.ts';

const DAY = 86_400_000;

/** The pictures of what is written: its cover, and one for each picture within it. */
export interface WritingPictures<Picture> {
  cover: Picture;
  /** In the order in which they come in the text; the languages share them. */
  inner: Picture[];
}

/** What has to be drawn for an article or a story. Keys: "article-<key>", "article-<key>-1", ... */
export function writingPictures(kind: 'article' | 'story', of: SeedArticle | SeedStory): WritingPictures<PictureJob> {
  const name = `${kind}-${of.key}`;
  const inner = of.parts.fr
    .filter((part) => part.kind === 'picture')
    .map((part, index) => pictureJob(`${name}-${index + 1}`, part.scene, index + 1, part.alt));
  return { cover: pictureJob(name, of.scene, 0, of.title.fr), inner };
}

export interface SeedBlog {
  authors: SeedAuthor[];
  tags: SeedTag[];
  categories: SeedArticleCategory[];
  articles: SeedArticle[];
  stories: SeedStory[];
}

export function writeBlog(
  writer: ContentWriter,
  blog: SeedBlog,
  pictures: {
    articles: Map<string, WritingPictures<number>>;
    stories: Map<string, WritingPictures<number>>;
    /** By the key of the author. */
    authors: Map<string, number>;
  },
): void {
  for (const author of blog.authors) {
    writer.localised(
      { table: 'authors', kind: 'author', key: author.key, drafts: false },
      (locale) => ({ name: author.name[locale], bio: author.bio[locale] }),
      (id) => writer.media('api::author.author', id, 'photo', [pictures.authors.get(author.key)!]),
    );
  }
  for (const tag of blog.tags) {
    writer.localised({ table: 'tags', kind: 'tag', key: tag.key, drafts: false }, (locale) => ({
      name: tag.name[locale],
      slug: tag.slug[locale],
    }));
  }
  blog.categories.forEach((category, position) =>
    writer.localised(
      { table: 'article_categories', kind: 'article-category', key: category.key, drafts: false },
      (locale) => ({
        name: category.name[locale],
        slug: category.slug[locale],
        description: category.description[locale],
        position,
      }),
    ),
  );
  for (const article of blog.articles) writeArticle(writer, article, pictures.articles.get(article.key)!);
  for (const story of blog.stories) writeStory(writer, story, pictures.stories.get(story.key)!);
}

function writeArticle(writer: ContentWriter, article: SeedArticle, pictures: WritingPictures<number>): void {
  const at = new Date(writer.now.getTime() - article.publishedDaysAgo * DAY);
  writer.localised(
    { table: 'articles', kind: 'article', key: article.key, drafts: true, at },
    (locale) => ({
      title: article.title[locale],
      slug: article.slug[locale],
      excerpt: article.excerpt[locale],
      published_on: at.toISOString().slice(0, 10),
    }),
    (id, locale, published) => {
      writer.link('articles_author_lnk', { article_id: id, author_id: writer.idOf('author', article.author, locale) });
      writer.link('articles_category_lnk', {
        article_id: id,
        article_category_id: writer.idOf('article-category', article.category, locale),
      });
      article.tags.forEach((tag, index) => {
        writer.link('articles_tags_lnk', {
          article_id: id,
          tag_id: writer.idOf('tag', tag, locale),
          tag_ord: index + 1,
        });
      });
      writer.media('api::article.article', id, 'cover', [pictures.cover]);
      writeParts(writer, { table: 'articles', id, locale, published }, article.parts[locale], pictures.inner);
    },
  );
}

function writeStory(writer: ContentWriter, story: SeedStory, pictures: WritingPictures<number>): void {
  const at = new Date(writer.now.getTime() - story.publishedDaysAgo * DAY);
  writer.localised(
    { table: 'stories', kind: 'story', key: story.key, drafts: true, at },
    (locale) => ({
      title: story.title[locale],
      slug: story.slug[locale],
      excerpt: story.excerpt[locale],
      person: story.person[locale],
      role: story.role,
      published_on: at.toISOString().slice(0, 10),
    }),
    (id, locale, published) => {
      writer.link('stories_city_lnk', { story_id: id, city_id: writer.idOf('city', story.city, locale) });
      writer.media('api::story.story', id, 'cover', [pictures.cover]);
      const figures = story.figures.map(({ value, label }) => ({ value, label: label[locale] }));
      writer.components({ table: 'stories', id }, 'figures', 'blog.figure', figures);
      writeParts(writer, { table: 'stories', id, locale, published }, story.parts[locale], pictures.inner);
    },
  );
}

interface Owner {
  table: 'articles' | 'stories';
  id: number;
  locale: Locale;
  published: boolean;
}

function writeParts(writer: ContentWriter, owner: Owner, parts: SeedPart[], pictures: number[]): void {
  let shown = 0;
  parts.forEach((part, index) => {
    const put = (component: string, fields: Record<string, unknown>) =>
      writer.component(owner, 'parts', component, fields, index + 1);
    switch (part.kind) {
      case 'text':
        put('blog.text', { body: toBlocks(part.paragraphs) });
        break;
      case 'quote':
        put('blog.quote', { text: part.text, name: part.name ?? null, role: part.role ?? null });
        break;
      case 'table':
        put('blog.table', { caption: part.caption, grid: { head: part.head, rows: part.rows } });
        break;
      case 'questions': {
        const id = put('blog.faq', { title: part.title });
        writer.components({ table: 'components_blog_faqs', id }, 'items', 'catalogue.question', part.items);
        break;
      }
      case 'products': {
        const id = put('blog.offer', { title: part.title });
        part.keys.forEach((key, place) =>
          writer.link('components_blog_offers_products_lnk', {
            offer_id: id,
            product_id: writer.idOf('product', key, owner.locale, owner.published),
            product_ord: place + 1,
          }),
        );
        break;
      }
      case 'picture': {
        const id = put('blog.picture', { alt: part.alt, caption: part.caption, credit: null });
        const file = pictures[shown++];
        if (file === undefined)
          throw new Error(`The languages of ${owner.table} differ in their pictures: ${part.alt}`);
        writer.media('blog.picture', id, 'picture', [file]);
      }
    }
  });
}
