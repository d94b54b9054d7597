-- Strapi makes these tables after our migrations.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'affiliate_requests_influencer_person') THEN
    ALTER TABLE affiliate_requests ADD CONSTRAINT affiliate_requests_influencer_person
      FOREIGN KEY (influencer) REFERENCES up_users (id) ON DELETE CASCADE;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'affiliate_links_influencer_person') THEN
    ALTER TABLE affiliate_links ADD CONSTRAINT affiliate_links_influencer_person
      FOREIGN KEY (influencer) REFERENCES up_users (id) ON DELETE CASCADE;
  END IF;
END $$;
