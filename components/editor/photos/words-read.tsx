import { Card } from "@/components/ui/card";
import { translator } from "@/lib/messages/index";
import type { PhotoRecord } from "@/lib/photos/schema";

const t = translator("photos");

/** What readers are told of a picture, for whoever may use it but not change it. */
export function WordsRead({ words }: { words: PhotoRecord }) {
  return (
    <Card title={t("photo.words")} hint={t("photo.readOnly")}>
      <dl className="space-y-4 text-[0.9375rem]">
        {(["caption", "credit", "alt"] as const).map((name) => (
          <div key={name}>
            <dt className="text-sm text-ink-soft">{t(`photo.${name}`)}</dt>
            <dd>{words[name] || "—"}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
