/** A database with one of everything that a spec can say, and some that it cannot. */
export const SHOP = `
CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'happy');
CREATE TYPE point3 AS (x int, y int, label varchar(5));
CREATE DOMAIN email AS varchar(120) CHECK (VALUE ~ '^[^@[:space:]]+@[^@[:space:]]+$');
CREATE DOMAIN positive AS numeric(8, 2) NOT NULL DEFAULT 1 CHECK (VALUE > 0);
CREATE TABLE users (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email email NOT NULL UNIQUE,
  name varchar(40) NOT NULL CHECK (char_length(name) >= 2),
  nick text CHECK (nick <> ''),
  age smallint CHECK (age IS NULL OR age BETWEEN 0 AND 150),
  mood mood NOT NULL DEFAULT 'happy',
  moods mood[] NOT NULL DEFAULT '{}',
  role text NOT NULL DEFAULT 'guest' CHECK (role IN ('guest', 'admin')),
  settings jsonb,
  place point3,
  active boolean NOT NULL DEFAULT true,
  full_name text GENERATED ALWAYS AS (name || '!') STORED,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE users IS 'Who can log in';
COMMENT ON COLUMN users.nick IS 'Shown beside the name';
CREATE TABLE profiles (user_id bigint PRIMARY KEY REFERENCES users, bio text);
CREATE TABLE categories (id serial PRIMARY KEY, code char(3) NOT NULL, parent_id int REFERENCES categories);
CREATE TABLE orders (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  buyer_id bigint NOT NULL REFERENCES users,
  seller_id bigint NOT NULL REFERENCES users,
  total positive,
  starts date NOT NULL,
  ends date NOT NULL,
  CHECK (ends > starts)
);
CREATE TABLE order_items (
  order_id uuid REFERENCES orders, line int, quantity int NOT NULL CHECK (quantity > 0 AND quantity <= 99),
  PRIMARY KEY (order_id, line)
);
CREATE TABLE item_notes (
  id int PRIMARY KEY, order_id uuid, line int, note text NOT NULL,
  FOREIGN KEY (order_id, line) REFERENCES order_items
);
CREATE TABLE log (at timestamptz NOT NULL, what text);
ALTER TABLE item_notes ADD CHECK (note <> '') NOT VALID;
CREATE TABLE "odd name {x}" ("a b" int PRIMARY KEY);
CREATE VIEW grown AS SELECT id, name FROM users WHERE age >= 18;
CREATE TABLE measures (day date NOT NULL, value real) PARTITION BY RANGE (day);
CREATE TABLE measures_2026 PARTITION OF measures FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE SCHEMA hidden;
CREATE TABLE hidden.secrets (id int PRIMARY KEY);
`;
