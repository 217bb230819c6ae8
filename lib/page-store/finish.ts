import { env } from "../env.ts";
import { common, readerPolicy, strictTransport } from "../server/security.ts";
import type { Rendered } from "./render.ts";
import { strip } from "./strip.ts";
import { stylesheet } from "./stylesheets.ts";

/**
 * A rendered page as it is sent, and the headers that go with it. Its style stands in the document: on a slow line a
 * stylesheet of its own would cost another round trip before anything is seen.
 */
export async function finish<Page extends Rendered>(rendered: Page): Promise<[Page, headers: string[]]> {
  const styles = new Set<string>();
  const inline = (href: string) => {
    const sheet = stylesheet(href);
    if (sheet) styles.add(sheet.hash);
    return sheet?.css ?? null;
  };
  const isDocument = rendered.type.startsWith("text/html") && !("location" in rendered.answer);
  const body = isDocument ? await strip(rendered.body, inline) : rendered.body;
  const secure = env().SITE_URL.startsWith("https:") ? strictTransport : {};
  const headers = { ...common, ...secure, "content-security-policy": readerPolicy([...styles]), "cache-control": "max-age=0, must-revalidate" };
  return [{ ...rendered, body }, Object.entries(headers).flat()];
}
