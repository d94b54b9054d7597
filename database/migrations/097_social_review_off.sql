-- Who said that nobody has to approve what leaves on an account any more: their own posts still wait for a second person.
ALTER TABLE social_accounts ADD COLUMN review_off_by integer, ADD COLUMN review_off_at timestamptz;
ALTER TABLE social_accounts ADD CHECK ((review_off_by IS NULL) = (review_off_at IS NULL));
