CREATE TYPE order_state AS ENUM ('open', 'paid', 'sent');

CREATE TABLE orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customers (id),
  state order_state NOT NULL DEFAULT 'open',
  total numeric(12, 2) NOT NULL CHECK (total >= 0)
);
CREATE INDEX orders_customer_id_idx ON orders (customer_id);
