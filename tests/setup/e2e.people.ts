// One person of each role for the browser tests, with the password of this run.
import { db } from "../../lib/db.ts";
import { makeUser } from "../factories/people.ts";

const password = process.env["BILIN_E2E_PASSWORD"] ?? "";
await makeUser("CORRESPONDENT", { login: "correspondent", name: "测试通讯员", password });
await makeUser("EDITOR", { login: "editor", name: "测试编辑", password });
await makeUser("EDITOR_IN_CHIEF", { login: "chief", name: "测试总编辑", password });
await makeUser("SECTION_HEAD", { login: "head", name: "测试栏目负责人", password });
const { id: userId } = await makeUser("ADMINISTRATOR", { login: "administrator", name: "测试管理员", password });
// As the first start makes the first one.
await db().roleGrant.create({ data: { userId, role: "EDITOR_IN_CHIEF" } });
// Reviews have a channel of their own (tests/e2e/desk-review.spec.ts); elsewhere texts are published at once.
await db().channel.updateMany({ data: { reviews: 0, proofreadings: 0 } });
await db().$disconnect();
