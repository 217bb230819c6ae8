"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/fields";
import { isHref } from "@/lib/articles/body";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");

/** People type addresses as they read them: without the protocol. */
function completed(address: string): string {
  const typed = address.trim();
  return !isHref(typed) && /^[\w-]+(\.[\w-]+)+/.test(typed) ? `https://${typed}` : typed;
}

type Props = { editor: Editor; open: boolean; onOpen: () => void; onClose: () => void };

export function LinkDialog({ editor, open, onOpen, onClose }: Props) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "k" || !(event.ctrlKey || event.metaKey) || !editor.isFocused) return;
      event.preventDefault();
      onOpen();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [editor, onOpen]);

  const close = () => {
    onClose();
    editor.commands.focus();
  };
  return (
    <Dialog open={open} title={t("link.title")} onClose={close}>
      <LinkForm editor={editor} onDone={close} />
    </Dialog>
  );
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const present = editor.getAttributes("link")["href"] as string | undefined;
  const needsText = editor.state.selection.empty && !present;
  const [refused, setRefused] = useState(false);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const href = completed(String(data.get("href")));
    if (!isHref(href)) return setRefused(true);
    const mark = { type: "link", attrs: { href } };
    const chain = editor.chain().focus();
    if (needsText) chain.insertContent({ type: "text", text: String(data.get("text")).trim() || href, marks: [mark] }).run();
    else chain.extendMarkRange("link").setMark("link", { href }).run();
    onDone();
  };
  const unlink = () => {
    editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
    onDone();
  };

  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <TextField
        autoFocus
        name="href"
        inputMode="url"
        autoComplete="off"
        label={t("link.address")}
        hint={t("link.addressHint")}
        error={refused ? t("link.invalid") : undefined}
        defaultValue={present}
        onChange={() => setRefused(false)}
      />
      {needsText && <TextField name="text" label={t("link.text")} hint={t("link.textHint")} autoComplete="off" />}
      <div className="flex flex-wrap justify-end gap-2">
        {present && (
          <Button variant="danger" className="mr-auto" onClick={unlink}>
            {t("link.remove")}
          </Button>
        )}
        <Button onClick={onDone}>{t("cancel")}</Button>
        <Button type="submit" variant="primary">
          {t("link.set")}
        </Button>
      </div>
    </form>
  );
}
