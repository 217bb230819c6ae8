"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { translator } from "@/lib/messages/index";
import type { LimitOptions, ManagedUser, NewLink as Link } from "@/lib/users/user";
import { ManagePanel } from "./manage-panel";
import { NewLink } from "./new-link";

/** What an administrator can do about a person; of their own affairs it is the roles only. */
export function ManageUser({ user, isSelf, limits }: { user: ManagedUser; isSelf: boolean; limits: LimitOptions }) {
  const t = translator("users");
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Link | null>(null);
  const close = () => {
    setOpen(false);
    setMade(null);
  };
  return (
    <>
      <Button size="s" onClick={() => setOpen(true)} aria-label={t("manageTitle", { name: user.name })}>
        {t("manage")}
      </Button>
      <Dialog open={open} onClose={close} title={made ? translator("signInLinks")("titleOf", { name: user.name }) : t("manageTitle", { name: user.name })}>
        {made ? <NewLink link={made} onClose={close} /> : <ManagePanel user={user} isSelf={isSelf} limits={limits} onDone={close} onLink={setMade} />}
      </Dialog>
    </>
  );
}
