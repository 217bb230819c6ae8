// Makes the first administrator when there is none, and shows the password once: it is stored nowhere but as a hash.
import { record } from "../lib/audit/record.ts";
import { db } from "../lib/db.ts";
import { Role } from "../lib/generated/prisma/enums.ts";
import { generatePassword, hashPassword } from "../lib/users/password.ts";

if ((await db().roleGrant.count({ where: { role: Role.ADMINISTRATOR } })) === 0) {
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  await db().$transaction(async (tx) => {
    // Texts are no administrator's affair as such; on a small site the first one does everything.
    const grants = { create: [{ role: Role.ADMINISTRATOR }, { role: Role.EDITOR_IN_CHIEF }] };
    const { id } = await tx.user.create({ data: { login: "admin", name: "管理员", passwordHash, grants } });
    await record(tx, null, { action: "user.created", subject: ["User", id], detail: { first: true } });
  });
  console.log(`\n  User      admin\n  Password  ${password}\n  This password is shown only now: write it down, or change it after signing in.`);
}
await db().$disconnect();
