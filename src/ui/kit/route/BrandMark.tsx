/** The thread rising to a knot. */
export function BrandMark() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" fill="none" aria-hidden="true">
      <path
        d="M3 20C8 20 7 6 13 6s5 14 10 14"
        stroke="var(--thread)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <circle cx="13" cy="6" r="3" fill="var(--thread)" />
    </svg>
  );
}
