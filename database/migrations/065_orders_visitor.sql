-- Of the browser in which an order was placed: the visitor whose clicks on links may have brought it. It names nobody.
ALTER TABLE orders_orders ADD COLUMN visitor uuid;
