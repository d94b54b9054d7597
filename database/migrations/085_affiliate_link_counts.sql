-- What all days of a link come to: a page of links reads a row each, however long they were clicked and however many
-- links there are. Kept by whoever writes the days.
CREATE TABLE affiliate_link_counts (
  link bigint PRIMARY KEY,
  clicks bigint NOT NULL CHECK (clicks >= 0),
  visitors bigint NOT NULL CHECK (visitors >= 0)
) WITH (fillfactor = 70);
INSERT INTO affiliate_link_counts
  SELECT link, sum(clicks), sum(visitors) FROM affiliate_click_counts WHERE dimension = 'total' GROUP BY link;

CREATE FUNCTION affiliate_days_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO affiliate_link_counts AS kept (link, clicks, visitors)
    SELECT link, sum(clicks), sum(visitors) FROM added WHERE dimension = 'total' GROUP BY link ORDER BY link
    ON CONFLICT (link) DO UPDATE SET clicks = kept.clicks + EXCLUDED.clicks, visitors = kept.visitors + EXCLUDED.visitors;
  RETURN NULL;
END $$;
CREATE TRIGGER affiliate_days_added AFTER INSERT ON affiliate_click_counts
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION affiliate_days_added();

CREATE FUNCTION affiliate_days_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE affiliate_link_counts kept SET clicks = kept.clicks + more.clicks, visitors = kept.visitors + more.visitors
  FROM (SELECT link, sum(clicks) AS clicks, sum(visitors) AS visitors
    FROM (SELECT link, clicks, visitors FROM later WHERE dimension = 'total'
      UNION ALL SELECT link, -clicks, -visitors FROM former WHERE dimension = 'total') rows GROUP BY link ORDER BY link) more
  WHERE kept.link = more.link;
  RETURN NULL;
END $$;
CREATE TRIGGER affiliate_days_changed AFTER UPDATE ON affiliate_click_counts
  REFERENCING OLD TABLE AS former NEW TABLE AS later FOR EACH STATEMENT EXECUTE FUNCTION affiliate_days_changed();
