-- Hosts of merchants' own shops, shown to be theirs by a file that only who runs them can put there. Of two merchants
-- who claim one the last who showed it has it.
CREATE TABLE affiliate_sites (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  merchant text NOT NULL,
  host text NOT NULL CHECK (host ~ '^[a-z0-9.-]{4,253}(:\d{2,5})?$'),
  -- What the file has to say.
  token text NOT NULL,
  verified_at timestamptz,
  created_by integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (merchant, host)
);
CREATE UNIQUE INDEX affiliate_sites_verified ON affiliate_sites (host) WHERE verified_at IS NOT NULL;

-- Where links of a deal lead instead of its page: on a host that is shown to be the merchant's, and asked for each time.
ALTER TABLE affiliate_programmes ADD COLUMN landing text CHECK (landing ~ '^https?://' AND length(landing) <= 500);
ALTER TABLE affiliate_programmes ADD COLUMN landing_site bigint REFERENCES affiliate_sites (id);
ALTER TABLE affiliate_programmes ADD CHECK ((landing IS NULL) = (landing_site IS NULL));

-- Whoever answers by links keeps where they lead, too.
CREATE FUNCTION affiliate_landing_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('affiliate_links', l.key) FROM affiliate_links l WHERE l.deal = NEW.deal;
  RETURN NULL;
END $$;
CREATE TRIGGER affiliate_landings_changed AFTER UPDATE OF landing ON affiliate_programmes
  FOR EACH ROW WHEN (OLD.landing IS DISTINCT FROM NEW.landing) EXECUTE FUNCTION affiliate_landing_changed();
