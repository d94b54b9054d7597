-- An address leads to one thing: a slug is taken once in each language. Draft and published rows of a
-- document share theirs, so each of the two states has its own index.
CREATE UNIQUE INDEX IF NOT EXISTS products_slug_draft_uq ON products (slug, locale) WHERE published_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS products_slug_live_uq ON products (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS articles_slug_draft_uq ON articles (slug, locale) WHERE published_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS articles_slug_live_uq ON articles (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS legal_pages_slug_draft_uq ON legal_pages (slug, locale) WHERE published_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS legal_pages_slug_live_uq ON legal_pages (slug, locale) WHERE published_at IS NOT NULL;
-- No drafts here: Strapi always sets published_at.
CREATE UNIQUE INDEX IF NOT EXISTS categories_slug_uq ON categories (slug, locale);
CREATE UNIQUE INDEX IF NOT EXISTS cities_slug_uq ON cities (slug, locale);
CREATE UNIQUE INDEX IF NOT EXISTS merchants_slug_uq ON merchants (slug, locale);
CREATE UNIQUE INDEX IF NOT EXISTS tags_slug_uq ON tags (slug, locale);
