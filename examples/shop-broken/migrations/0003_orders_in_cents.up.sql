-- Totals become cents; a view keeps the old reading for reports.
ALTER TABLE orders DROP CONSTRAINT orders_total_check;
ALTER TABLE orders RENAME COLUMN total TO total_cents;
ALTER TABLE orders ALTER COLUMN total_cents TYPE bigint USING (total_cents * 100)::bigint;
ALTER TABLE orders ADD COLUMN note varchar(500);

CREATE VIEW order_totals AS
  SELECT id, total_cents / 100.0 AS total FROM orders;
