import { expect, it } from "vitest";
import { connection } from "./connection.ts";

it("reads an address with its parameters", () => {
  expect(connection("postgresql://u:p%40ss@db.example:6543/bilin?sslmode=no-verify&application_name=x")).toMatchObject({
    host: "db.example", port: 6543, user: "u", password: "p@ss", database: "bilin", application_name: "x", ssl: { rejectUnauthorized: false },
  });
});

it("finds a server behind a unix socket", () => {
  expect(connection("postgresql://u@localhost/bilin?host=/var/run/postgresql")).toMatchObject({ host: "/var/run/postgresql", database: "bilin" });
});

it("leads to another database of the same server", () => {
  expect(connection("postgresql://u@localhost/bilin", "postgres")).toMatchObject({ host: "localhost", database: "postgres" });
});
