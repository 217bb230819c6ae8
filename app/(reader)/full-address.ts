import { env } from "@/lib/env";
import { pageForReader } from "@/lib/page-store/context";

/** The address of the page that is being rendered, as it is passed on. */
export const fullAddress = (): string => new URL(pageForReader().address, env().SITE_URL).href;
