import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // `prisma generate` needs no database; everything else is started by scripts/ with one.
  datasource: { url: process.env["DATABASE_URL"] ?? "postgresql://localhost/none" },
});
