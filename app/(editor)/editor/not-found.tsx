import { Notice } from "@/components/editor/shell/notice";
import { translator } from "@/lib/messages/index";

export default function DeskNotFound() {
  const t = translator("desk");
  return <Notice title={t("missingTitle")} text={t("missingText")} />;
}
