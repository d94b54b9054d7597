-- Strapi makes this table after our migrations. Who leaves takes along what we keep of their subscriptions; the
-- invoices that the law asks for are the provider's.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['billing_customers', 'billing_subscriptions', 'billing_invoices', 'billing_quotes', 'billing_usage'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = owned || '_user_fk') THEN
      EXECUTE format('DELETE FROM %I WHERE user_id NOT IN (SELECT id FROM up_users)', owned);
      EXECUTE format(
        'ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY (user_id) REFERENCES up_users (id) ON DELETE CASCADE',
        owned, owned || '_user_fk');
    END IF;
  END LOOP;
END $$;
