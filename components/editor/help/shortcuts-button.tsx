"use client";

import { Keyboard } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import { ShortcutsDialog } from "../articles/shortcuts-dialog";

export function ShortcutsButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Keyboard aria-hidden className="size-4" />
        {translator("help")("page.shortcuts")}
      </Button>
      <ShortcutsDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}
