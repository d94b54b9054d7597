-- Normalised once for both dictionaries: PostgreSQL would put the expression in twice, and a rebuild
-- of 100,000 products spends most of its time there.
CREATE OR REPLACE FUNCTION marketplace_vector(locale text, words text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  normal text := marketplace_normalise(words);
BEGIN
  RETURN to_tsvector(marketplace_stemmer(locale), normal) || to_tsvector('pg_catalog.simple', normal);
END
$$;
