/** The site's mark: 比 cut as on a seal, two who stand side by side. */
export function Seal({ className = "" }: { className?: string }) {
  return (
    <svg viewBox="0 0 64 64" width="44" height="44" className={className} aria-hidden="true">
      <rect x="2" y="2" width="60" height="60" rx="10" className="fill-seal" />
      <g fill="none" stroke="#fbf9f4" strokeWidth="5" strokeLinecap="square">
        <path d="M17 13v36M17 28h10M17 49l11-6" />
        <path d="M38 13v32q0 5 5 5h8v-8M38 31l13-8" />
      </g>
    </svg>
  );
}
