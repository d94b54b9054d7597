-- What the public reads of the marketplace read: tables of ours, filled from Strapi's by
-- database/src/marketplace in the transaction of each edit. A row never has to be looked for in
-- Strapi's link tables, and each order of a list is one index range.

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- One spelling for all that a reader takes for the same: case, accents, Arabic vowel signs and
-- tatweel, the forms of alef, ya, ta marbuta and hamza, Arabic digits; and nothing but words.
-- unaccent() is only STABLE because its dictionary could be replaced; ours is not.
CREATE FUNCTION marketplace_normalise(words text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT trim(regexp_replace(
    translate(
      regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC))),
        '[\u0640\u064B-\u065F\u0670\u06D6-\u06ED]', '', 'g'),
      'أإآٱىةؤئ٠١٢٣٤٥٦٧٨٩',
      'ااااي' || 'هوي' || '0123456789'),
    '[^[:alnum:]]+', ' ', 'g'))
$$;

CREATE FUNCTION marketplace_stemmer(locale text) RETURNS regconfig
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE locale WHEN 'ar' THEN 'pg_catalog.arabic' WHEN 'en' THEN 'pg_catalog.english' ELSE 'pg_catalog.french' END::regconfig
$$;

-- Each word twice: its stem, so that a plural finds the singular, and as it is written, so that the
-- beginning of a word finds it.
CREATE FUNCTION marketplace_vector(locale text, words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector(marketplace_stemmer(locale), marketplace_normalise(words))
      || to_tsvector('pg_catalog.simple', marketplace_normalise(words))
$$;

-- Every word must be found; stop words count only when there are no others.
CREATE FUNCTION marketplace_query(locale text, words text) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  word text;
  written tsquery;
  needed tsquery;
  stops tsquery;
BEGIN
  FOREACH word IN ARRAY regexp_split_to_array(marketplace_normalise(words), ' ') LOOP
    CONTINUE WHEN word = '';
    written := (quote_literal(word) || CASE WHEN length(word) > 2 THEN ':*' ELSE '' END)::tsquery;
    IF to_tsvector(marketplace_stemmer(locale), word) = ''::tsvector THEN
      stops := coalesce(stops && written, written);
    ELSE
      written := plainto_tsquery(marketplace_stemmer(locale), word) || written;
      needed := coalesce(needed && written, written);
    END IF;
  END LOOP;
  -- Null, which finds nothing, when there is no word at all.
  RETURN coalesce(needed, stops);
END
$$;

-- Each list of the shop: everything in a language ('' as category), or a category with all below it.
CREATE TABLE marketplace_scopes (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  locale text NOT NULL,
  category_id text NOT NULL,
  UNIQUE (locale, category_id)
);

-- The public deals of published products; `deal` is the row's id in Strapi's table, which never changes.
CREATE TABLE marketplace_deals (
  deal integer PRIMARY KEY,
  deal_id text NOT NULL UNIQUE,
  product_id text NOT NULL
);
CREATE INDEX marketplace_deals_product ON marketplace_deals (product_id);

-- One row for each deal that is live or will be, and each list it stands in.
CREATE TABLE marketplace_offers (
  deal integer NOT NULL,
  scope integer NOT NULL,
  product_id text NOT NULL,
  merchant_id text NOT NULL,
  city_id text,
  price bigint NOT NULL,
  discount integer NOT NULL,
  rating integer NOT NULL,
  rating_count integer NOT NULL,
  popularity integer NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  featured boolean NOT NULL,
  deal_of_day boolean NOT NULL,
  PRIMARY KEY (deal, scope)
);
COMMENT ON COLUMN marketplace_offers.rating IS 'The average in tenths, as it is shown.';
COMMENT ON COLUMN marketplace_offers.popularity IS 'The stars of all approved reviews together.';
CREATE INDEX marketplace_offers_price ON marketplace_offers (scope, price, deal);
CREATE INDEX marketplace_offers_popularity ON marketplace_offers (scope, popularity, deal);
CREATE INDEX marketplace_offers_starts_at ON marketplace_offers (scope, starts_at, deal);
CREATE INDEX marketplace_offers_ends_at ON marketplace_offers (scope, ends_at, deal);
CREATE INDEX marketplace_offers_discount ON marketplace_offers (scope, discount, deal);
CREATE INDEX marketplace_offers_rating ON marketplace_offers (scope, rating, rating_count, deal);
CREATE INDEX marketplace_offers_merchant ON marketplace_offers (merchant_id, scope);
CREATE INDEX marketplace_offers_featured ON marketplace_offers (scope, popularity, deal) WHERE featured;
CREATE INDEX marketplace_offers_deal_of_day ON marketplace_offers (scope, popularity, deal) WHERE deal_of_day;

-- The card of a deal as it is sent.
CREATE TABLE marketplace_cards (
  locale text NOT NULL,
  deal integer NOT NULL,
  product_id text NOT NULL,
  card text NOT NULL,
  PRIMARY KEY (deal, locale)
);

-- Apart from the cards, so that a search reads narrow rows.
CREATE TABLE marketplace_search (
  locale text NOT NULL,
  deal integer NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (deal, locale)
);
CREATE INDEX marketplace_search_fr ON marketplace_search USING gin (words) WHERE locale = 'fr';
CREATE INDEX marketplace_search_ar ON marketplace_search USING gin (words) WHERE locale = 'ar';
CREATE INDEX marketplace_search_en ON marketplace_search USING gin (words) WHERE locale = 'en';

-- The page of a product as it is sent, but for its deal and its neighbours.
CREATE TABLE marketplace_pages (
  product_id text NOT NULL,
  locale text NOT NULL,
  slug text NOT NULL,
  merchant_id text NOT NULL,
  scope integer NOT NULL,
  root_scope integer NOT NULL,
  rating_sum integer NOT NULL,
  rating_count integer NOT NULL,
  images text[] NOT NULL,
  tags text NOT NULL,
  updated_at timestamptz NOT NULL,
  page text NOT NULL,
  PRIMARY KEY (product_id, locale),
  CONSTRAINT marketplace_pages_slug UNIQUE (slug, locale)
);
CREATE INDEX marketplace_pages_merchant ON marketplace_pages (merchant_id);

-- Every slug that ever answered, and whose it is now.
CREATE TABLE marketplace_slugs (
  kind text NOT NULL,
  locale text NOT NULL,
  slug text NOT NULL,
  document_id text NOT NULL,
  PRIMARY KEY (kind, slug, locale)
);
CREATE INDEX marketplace_slugs_document ON marketplace_slugs (document_id);

-- The words a search can find, to mend a typing error with.
CREATE TABLE marketplace_words (
  locale text NOT NULL,
  word text NOT NULL,
  PRIMARY KEY (locale, word)
);
CREATE INDEX marketplace_words_trigrams ON marketplace_words USING gin (word gin_trgm_ops);

-- Which version of the projection filled these tables; another one fills them anew.
CREATE TABLE marketplace_build (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version integer NOT NULL,
  built_at timestamptz NOT NULL DEFAULT now()
);
