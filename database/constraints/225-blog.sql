-- Addresses and rows of stories and of the blog's categories, as of everything else that has a page.
CREATE UNIQUE INDEX IF NOT EXISTS stories_slug_draft_uq ON stories (slug, locale) WHERE published_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS stories_slug_live_uq ON stories (slug, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS stories_draft_uq ON stories (document_id, locale) WHERE published_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS stories_live_uq ON stories (document_id, locale) WHERE published_at IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS article_categories_slug_uq ON article_categories (slug, locale);
CREATE UNIQUE INDEX IF NOT EXISTS article_categories_document_uq ON article_categories (document_id, locale);
-- The blog is read newest first.
CREATE INDEX IF NOT EXISTS articles_newest ON articles (locale, published_on DESC, document_id DESC) WHERE published_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS stories_newest ON stories (locale, published_on DESC, document_id DESC) WHERE published_at IS NOT NULL;
