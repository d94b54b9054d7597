-- Of what an account has published, by when: what the house's posts came to is read by days.
CREATE INDEX social_deliveries_published ON social_deliveries (account, published_at) WHERE published_at IS NOT NULL;
