-- When its merchant last said no to a request, or banned who asked: kept whatever they ask afterwards, so that nobody who
-- was refused is let in by rules that let in the unknown.
ALTER TABLE affiliate_requests ADD COLUMN refused_at timestamptz;
