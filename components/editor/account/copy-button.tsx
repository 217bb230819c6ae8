"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

export function CopyButton({ text, label, doneLabel }: { text: string; label: string; doneLabel: string }) {
  const [copied, setCopied] = useState(false);
  const Icon = copied ? Check : Copy;
  return (
    <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))} aria-live="polite">
      <Icon aria-hidden className="size-4" />
      {copied ? doneLabel : label}
    </Button>
  );
}
