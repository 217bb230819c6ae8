import type { ReactNode } from "react";
import "../(reader)/reader.css";

export const dynamic = "force-dynamic";

/** A root of its own: a preview stands under the readers' stylesheet, not the desk's. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-Hans">
      <body>{children}</body>
    </html>
  );
}
