-- Prices are centimes; 1 000 000 000 (ten million dirhams) is the most the public reads accept.
SELECT sys_ensure_check('deals', 'deals_original_price_range',
  'original_price IS NOT NULL AND original_price > 0 AND original_price <= 1000000000');
SELECT sys_ensure_check('deals', 'deals_discounted_price_range', 'discounted_price IS NOT NULL AND discounted_price >= 0');
SELECT sys_ensure_check('deals', 'deals_discounted_not_above_original', 'discounted_price <= original_price');
SELECT sys_ensure_check('deals', 'deals_min_purchase_positive', 'min_purchase IS NOT NULL AND min_purchase >= 1');
SELECT sys_ensure_check('deals', 'deals_max_purchase_not_below_min', 'max_purchase IS NULL OR max_purchase >= min_purchase');
SELECT sys_ensure_check('deals', 'deals_dates_in_order',
  'starts_at IS NOT NULL AND ends_at IS NOT NULL AND ends_at > starts_at');
SELECT sys_ensure_check('deals', 'deals_delivery_fee_range', 'delivery_fee IS NULL OR delivery_fee BETWEEN 0 AND 1000000000');
SELECT sys_ensure_check('deals', 'deals_stock_not_negative', 'stock IS NULL OR stock >= 0');
SELECT sys_ensure_check('deals', 'deals_voucher_days_positive', 'voucher_days IS NULL OR voucher_days >= 1');
