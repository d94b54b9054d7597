-- A search shows first what has its words in the title or the names of category, merchant and city,
-- and what many like before the rest. Both are here, so that PostgreSQL may walk the popular ones
-- until a page is full when a word is common, and start from the text index when it is rare.
ALTER TABLE marketplace_search
  ADD COLUMN names tsvector NOT NULL DEFAULT '',
  ADD COLUMN popularity integer NOT NULL DEFAULT 0;
CREATE INDEX marketplace_search_names_fr ON marketplace_search USING gin (names) WHERE locale = 'fr';
CREATE INDEX marketplace_search_names_ar ON marketplace_search USING gin (names) WHERE locale = 'ar';
CREATE INDEX marketplace_search_names_en ON marketplace_search USING gin (names) WHERE locale = 'en';
CREATE INDEX marketplace_search_popularity ON marketplace_search (locale, popularity, deal);
