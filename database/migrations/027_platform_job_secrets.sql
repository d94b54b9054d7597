-- What a job carries may open an account (a code, a link). Such a payload goes when the job is done, and
-- when it was given up: at once when trying again cannot help, else a day later.
ALTER TABLE platform_jobs
  ADD COLUMN secret boolean NOT NULL DEFAULT false,
  ADD COLUMN wiped_at timestamptz;
UPDATE platform_jobs SET secret = true WHERE handler = 'mail.send';
CREATE INDEX platform_jobs_secret_dead ON platform_jobs (finished_at) WHERE state = 'dead' AND secret AND wiped_at IS NULL;
