-- The key of cases can be changed. `key_id` names the one under which all that is sealed in a row is, and in
-- kyc_cases its fingerprints too; null when it may be several. A job at night puts the rest under the key in use.
ALTER TABLE kyc_cases ADD COLUMN key_id text;
ALTER TABLE kyc_case_history ADD COLUMN key_id text;
ALTER TABLE kyc_case_notes ADD COLUMN key_id text;

-- The numbers as they were handed in, sealed: from them the fingerprints are made anew, which nothing leads back
-- from. What stands in `sealed` may have been changed since by a draft of an answer.
ALTER TABLE kyc_cases ADD COLUMN numbers bytea CHECK (numbers IS NULL OR status <> 'erased');
