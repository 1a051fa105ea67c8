import type { ToolId } from '#domain/tools/toolId.ts';

/** Strokes in ink, and the one stroke that matters in red, on a ground of 48 × 32. */
const strokes: Readonly<Record<ToolId, { readonly ink: string; readonly red: string }>> = {
  'check-sheet': {
    ink: 'M2 5h44M2 16h44M2 27h44M18 1v30M24 8v5M28 8v5M24 19v5M28 19v5M32 19v5M24 30',
    red: 'M22 24l13-5',
  },
  stratification: { ink: 'M2 31h44M8 31V21M14 31V18M34 31V23M40 31V20', red: 'M21 31V6M27 31V10' },
  pareto: {
    ink: 'M2 31h44M24 31V20M32 31V24M40 31V27M8 14l8-6 8-3 8-2 8-1',
    red: 'M8 31V14M16 31V16',
  },
  'cause-effect': {
    ink: 'M2 16h36M12 4l6 12M24 4l6 12M12 28l6-12M24 28l6-12',
    red: 'M38 10v12l8-6z',
  },
  histogram: { ink: 'M2 31h44M8 31v-5M15 31V19M29 31V14M36 31V22M42 31v-4', red: 'M22 31V6' },
  scatter: {
    ink: 'M4 2v28h42M11 24h.01M15 20h.01M20 23h.01M23 16h.01M28 17h.01M31 11h.01M37 12h.01M40 6h.01',
    red: 'M8 26L44 5',
  },
  series: { ink: 'M4 2v28h42M4 12h40', red: 'M8 7l8 3 8-2 8 10 8 5' },
  flowchart: {
    ink: 'M4 1h16v6H4zM12 7v4M12 11l10 5-10 5-10-5zM12 21v4M4 25h16v6H4z',
    red: 'M23 16h9V4H22M25 1l-3 3 3 3',
  },
  'control-chart': {
    ink: 'M2 5h44M2 16h44M2 27h44M5 18l6-5 6 6 6-4M35 14l4 6 5-5',
    red: 'M23 15l6-13 6 12',
  },
};

/** A tool at a glance. */
export function ToolGlyph({ tool }: { readonly tool: ToolId }) {
  const { ink, red } = strokes[tool];
  return (
    <svg
      width="48"
      height="32"
      viewBox="0 0 48 32"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={ink} stroke="var(--edge)" />
      <path d={red} stroke="var(--thread)" strokeWidth="2.5" />
    </svg>
  );
}
