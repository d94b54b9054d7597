-- What the finances need to work with orders: a number by its last digits, and why a second person agreed or did not.
CREATE INDEX orders_orders_phone_end ON orders_orders (reverse(phone) text_pattern_ops);
ALTER TABLE orders_refunds ADD COLUMN second_reason text CHECK (length(second_reason) BETWEEN 1 AND 300);
