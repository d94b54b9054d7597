-- How often rules of redirection were followed, by day: those that nobody follows any more can go.
CREATE TABLE seo_redirect_hits (
  redirect text NOT NULL,
  day date NOT NULL,
  hits integer NOT NULL CONSTRAINT seo_redirect_hits_some CHECK (hits > 0),
  PRIMARY KEY (redirect, day)
);
COMMENT ON COLUMN seo_redirect_hits.redirect IS 'The document of the rule.';

-- Addresses that were asked for and are not there, by day; of who asked, nothing but whether it was a machine.
CREATE TABLE seo_missing (
  day date NOT NULL,
  path text NOT NULL,
  people integer NOT NULL DEFAULT 0 CONSTRAINT seo_missing_people CHECK (people >= 0),
  bots integer NOT NULL DEFAULT 0 CONSTRAINT seo_missing_bots CHECK (bots >= 0),
  PRIMARY KEY (day, path)
);
