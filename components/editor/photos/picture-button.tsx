import type { LucideIcon } from "lucide-react";

type Props = { icon: LucideIcon; label: string; disabled?: boolean; onClick: () => void };

/** A small tool on a picture block. */
export function PictureButton({ icon: Icon, label, disabled = false, onClick }: Props) {
  return (
    <button type="button" className="picture-button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <Icon aria-hidden />
    </button>
  );
}
