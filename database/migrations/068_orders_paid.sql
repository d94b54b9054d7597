-- What was paid lately, whoever counts or tells it.
CREATE INDEX orders_orders_paid ON orders_orders (paid_at) WHERE paid_at IS NOT NULL;
