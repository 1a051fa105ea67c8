const KNOTS = ['Masalah', 'Sasaran', 'Penyebab', 'Perbaikan', 'Hasil', 'Standar'];
const STEP = 64;

/** The six knots of a risalah on one thread: what the tool is about, at a glance. */
export function ThreadMotif() {
  return (
    <svg
      viewBox="0 0 300 380"
      width="300"
      height="380"
      role="img"
      aria-label={`Satu benang: ${KNOTS.join(', ').toLowerCase()}.`}
    >
      <path
        d="M40 0C40 20 70 18 70 28S30 74 30 92s40 46 40 64-40 46-40 64 40 46 40 64-40 46-40 64 20 28 24 32"
        fill="none"
        stroke="var(--thread)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      {KNOTS.map((name, index) => {
        const x = index % 2 === 0 ? 70 : 30;
        const y = 28 + index * STEP;
        return (
          <g key={name}>
            <circle cx={x} cy={y} r="7" fill="var(--thread)" />
            <text x="104" y={y + 6} fontSize="19" fontWeight="600" fill="var(--ink)">
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
