-- The proof that somebody was asked, and of what they chose: a random number of their browser, never who or from where.
CREATE TABLE audience_consents (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  browser uuid NOT NULL,
  -- The words it was asked in and whose tags it was asked for (config/src/consent.ts).
  version text NOT NULL CHECK (version ~ '^[0-9]{4}-[0-9]{2}[.][gmt]{1,3}$'),
  measurement boolean NOT NULL,
  advertising boolean NOT NULL,
  place text NOT NULL CHECK (place IN ('banner', 'settings', 'page')),
  locale text NOT NULL CHECK (locale IN ('fr', 'ar', 'en')),
  at timestamptz NOT NULL DEFAULT now()
);
-- What a browser chose last.
CREATE INDEX audience_consents_browser ON audience_consents (browser, id DESC);
-- For figures by day, and for what has been kept long enough.
CREATE INDEX audience_consents_at ON audience_consents (at);
