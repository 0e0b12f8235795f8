/** The product's mark: a seal with its two characters. A picture, so that it looks the same whatever fonts a reader has. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={className}>
      <rect width="40" height="40" rx="7" className="fill-seal" />
      <rect x="3.5" y="3.5" width="33" height="33" rx="4.5" fill="none" className="stroke-sheet" strokeOpacity="0.55" />
      <g fill="none" className="stroke-sheet" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M20 8.5 9 18M20 8.5 31 18M14.5 18.5h11" />
        <path d="M11 23.5h18M18.5 23.5c-1 3-2.6 5-5 7.2l13.4-.8M23.4 26.4c1.8 1.5 3.4 3.2 4.8 5.2" />
      </g>
    </svg>
  );
}
