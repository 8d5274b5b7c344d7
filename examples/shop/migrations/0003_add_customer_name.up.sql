ALTER TABLE customers ADD COLUMN name text;
CREATE INDEX customers_name_idx ON customers (lower(name));
