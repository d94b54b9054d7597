-- Merchants are suggested while one types their name: looked up by its trigrams, not by spelling out the
-- name of each. An index for each language, as Strapi keeps a row for each. Whoever changes
-- marketplace_normalise() has to drop these, so that the next start makes them anew.
DO $$
DECLARE
  language text;
BEGIN
  FOREACH language IN ARRAY ARRAY['fr', 'ar', 'en'] LOOP
    EXECUTE format(
      'CREATE INDEX IF NOT EXISTS %I ON merchants USING gin (('' '' || marketplace_normalise(name)) gin_trgm_ops) WITH (fastupdate = off) WHERE locale = %L',
      'merchants_name_trigrams_' || language, language);
  END LOOP;
END $$;
