"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";

export function PrintButton() {
  return (
    <Button variant="primary" onClick={() => print()}>
      <Printer aria-hidden className="size-4" />
      {translator("review")("form.print")}
    </Button>
  );
}
