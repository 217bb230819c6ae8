"use client";

import { useId } from "react";
import type { KeyboardEvent } from "react";
import type { PhotoUse } from "@/lib/articles/body";
import type { EditorPhoto } from "@/lib/articles/editor-types";
import { translator } from "@/lib/messages/index";
import { FieldMarks } from "../copy-checks/field-marks";
import { useHeldValue } from "../rich-text/use-held-value";
import { usePhotoDesk } from "./photo-desk";

const t = translator("deskArticles");

type Name = "caption" | "credit" | "alt";
const longest: Record<Name, number> = { caption: 500, credit: 100, alt: 500 };

type Props = {
  use: PhotoUse;
  photo: EditorPhoto | undefined;
  /** Words can still be selected, and commented on. */
  readOnly: boolean;
  onChange: (change: Partial<PhotoUse>) => void;
  /** Enter in a field. */
  onEnter: () => void;
};

/** Caption, credit and alt text of one picture. What the picture itself says stands there until something else is typed. */
export function PhotoTexts({ use, photo, readOnly, onChange, onEnter }: Props) {
  const field = (name: Name) => (
    <TextOfPhoto
      photoId={use.photoId}
      name={name}
      value={use[name] ?? photo?.[name] ?? ""}
      readOnly={readOnly}
      onChange={(value) => onChange({ [name]: value })}
      onEnter={onEnter}
    />
  );
  const isReused = usePhotoDesk().isReused(use.photoId);
  const inherits = (["caption", "credit", "alt"] as const).some((name) => use[name] === null && photo?.[name]);
  return (
    <div className="photo-texts">
      {isReused && inherits && (
        <p role="status" className="photo-texts-reused">
          {t("photo.reused")}
        </p>
      )}
      {field("caption")}
      {field("credit")}
      {field("alt")}
    </div>
  );
}

type FieldProps = { photoId: number; name: Name; value: string; readOnly: boolean; onChange: (value: string) => void; onEnter: () => void };

function TextOfPhoto({ photoId, name, value, readOnly, onChange, onEnter }: FieldProps) {
  const id = useId();
  const held = useHeldValue(value, (typed) => onChange(typed.replaceAll("\n", "")));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || readOnly) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className={`photo-text-${name}`}>
      <label htmlFor={id}>{t(`photo.${name}`)}</label>
      <div className="field-marked">
        <textarea
          {...held}
          id={id}
          rows={1}
          maxLength={longest[name]}
          readOnly={readOnly}
          placeholder={t(`photo.${name}Example`)}
          aria-describedby={name === "alt" ? `${id}-hint` : undefined}
          data-photo-field={name}
          onKeyDown={onKeyDown}
        />
        <FieldMarks text={held.value} isHere={(place) => place.at === "photo" && place.photoId === photoId && place.name === name} />
      </div>
      {name === "alt" && (
        <p id={`${id}-hint`} className="hint">
          {t("photo.altHint")}
        </p>
      )}
    </div>
  );
}
