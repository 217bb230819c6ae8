import { phoneNumbers } from "@/lib/organisations/organisation";
import { translator } from "@/lib/messages";

/** Numbers to be called with one touch. `name` says whom. */
export function Phones({ phone, name, className = "" }: { phone: string; name: string; className?: string }) {
  const t = translator("places");
  return phoneNumbers(phone).map(({ text, href }) => (
    <a key={href} href={href} aria-label={t("call.call", { name, phone: text })} className={`mr-4 inline-block py-1 whitespace-nowrap tabular-nums underline hover:text-accent ${className}`}>
      {text}
    </a>
  ));
}
