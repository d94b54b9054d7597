-- A document has one draft and one published row in each language. Strapi looks before it writes, but two
-- editors who add the same language at the same moment would each find nothing and write a row.
DO $$
DECLARE
  localised text;
BEGIN
  FOREACH localised IN ARRAY ARRAY['products', 'articles', 'legal_pages', 'faqs', 'testimonials', 'home_pages'] LOOP
    EXECUTE format('CREATE UNIQUE INDEX IF NOT EXISTS %I ON %I (document_id, locale) WHERE published_at IS NULL', localised || '_draft_uq', localised);
    EXECUTE format('CREATE UNIQUE INDEX IF NOT EXISTS %I ON %I (document_id, locale) WHERE published_at IS NOT NULL', localised || '_live_uq', localised);
  END LOOP;
  FOREACH localised IN ARRAY ARRAY['categories', 'cities', 'merchants', 'authors', 'tags', 'site_settings'] LOOP
    EXECUTE format('CREATE UNIQUE INDEX IF NOT EXISTS %I ON %I (document_id, locale)', localised || '_document_uq', localised);
  END LOOP;
END $$;
