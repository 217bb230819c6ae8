import type { ComponentProps } from "react";

/** For NodeViewWrapper, which hands its `as` on to what it draws. */
export function Figure({ as: _as, ...props }: ComponentProps<"figure"> & { as?: unknown }) {
  return <figure {...props} />;
}
