import { translator } from "../../lib/messages/index.ts";
import { formatDate } from "../../lib/dates.ts";
import { chinaTime, quickChoices } from "../../lib/schedule/when.ts";
import { bodyOf, button, fillDetails, inDetails, newArticle, save, write } from "./desk-steps";
import { expect, signIn, test } from "./fixtures";

const s = translator("schedule");

test("an editor plans a report for tomorrow morning, corrects it, moves it and gives the plan up", async ({ page }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "明早见报的一篇", "楼道里的灯换好了。");
  await fillDetails(page);
  await inDetails(page, (panel) => button(panel, s("open")).click());
  const dialog = page.getByRole("dialog").filter({ hasText: s("later") });
  await dialog.getByLabel(s("at")).fill("2026-01-01T07:00");
  await button(dialog, s("confirm")).click();
  await expect(dialog.getByText(s("objection.past"))).toBeVisible();
  await button(dialog, s("quick.tomorrowMorning")).click();
  await button(dialog, s("confirm")).click();
  const plan = page.getByRole("region", { name: s("filter"), exact: true });
  const morning = quickChoices(new Date()).find(({ key }) => key === "tomorrowMorning")!.at;
  await expect(plan).toContainText(formatDate(chinaTime(morning)!));

  await bodyOf(page).click();
  await page.keyboard.type("居民说好。");
  await save(page);
  await expect(plan).toContainText(s("older"));
  await button(plan, s("useNewer")).click();
  await expect(plan).not.toContainText(s("older"));
  await button(plan, s("change")).click();
  await plan.getByLabel(s("at")).fill(morning.replace("07:00", "08:30"));
  await button(plan, s("save")).click();
  await expect(plan).toContainText("08:30");

  await page.goto("/editor/articles?state=SCHEDULED");
  await expect(page.getByRole("listitem").filter({ hasText: "明早见报的一篇" })).toContainText("08:30");
  await page.goto(address);
  await button(plan, s("cancel")).click();
  await button(page.getByRole("dialog"), s("cancelDialog.confirm")).click();
  await expect(plan).toHaveCount(0);
  await inDetails(page, (panel) => expect(button(panel, s("open"))).toBeEnabled());
});
