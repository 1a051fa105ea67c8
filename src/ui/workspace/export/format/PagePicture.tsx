import { formatNumber } from '#language/formatNumber.ts';
import type { Format } from '#domain/method/format.ts';
import { palette } from '#figures/palette.ts';
import styles from './format.module.css';
import { papers } from '#manuscript/measure/paper.ts';

/** Typographic points in a centimetre. */
const POINTS = 28.35;
/** Height of a line of type, in multiples of its size. */
const LINE = 1.15;

/** A page of the format, small: its paper, margins, type and names. Drawn in points, as the printer counts. */
export function PagePicture({ format }: { readonly format: Format }) {
  const { paper, margins, font, fontSize, lineSpacing, chapters, captions, banner } = format;
  const width = papers[paper].width * POINTS;
  const height = papers[paper].height * POINTS;
  const left = margins.left * POINTS;
  const right = width - margins.right * POINTS;
  const top = margins.top * POINTS;
  const bottom = height - margins.bottom * POINTS;
  const step = fontSize * LINE * lineSpacing;
  const middle = (left + right) / 2;
  const heading =
    chapters.naming === 'chapter'
      ? ['BAB II', 'TEMA DAN SASARAN']
      : ['LANGKAH I: TEMA DAN SASARAN'];
  const textTop = top + step * (heading.length + 1);
  const lines = Math.max(0, Math.floor((bottom - textTop) / step));
  const gap = lines > 12 ? { from: 5, to: Math.min(12, lines - 3) } : { from: lines, to: lines };
  return (
    <figure className={styles.picture}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Halaman ${paper} dengan ${font} ${formatNumber(fontSize)}, sekitar ${lines} baris`}
        fontFamily={`'${font}', serif`}
        fontSize={fontSize}
      >
        <rect width={width} height={height} fill={palette.white} />
        <rect
          x={left}
          y={top}
          width={right - left}
          height={bottom - top}
          fill="none"
          stroke={palette.line}
          strokeDasharray="6 6"
        />
        {banner && (
          <text x={middle} y={42} textAnchor="middle" fontSize={fontSize * 0.8}>
            Nama acara konvensi
          </text>
        )}
        {heading.map((words, index) => (
          <text
            key={words}
            x={chapters.naming === 'chapter' ? middle : left}
            y={top + step * (index + 0.8)}
            textAnchor={chapters.naming === 'chapter' ? 'middle' : 'start'}
            fontWeight="bold"
          >
            {words}
          </text>
        ))}
        {Array.from({ length: lines }, (_, index) => {
          if (index === gap.to - 1 && gap.to > gap.from) {
            return (
              <text key={index} x={middle} y={textTop + step * (index + 0.8)} textAnchor="middle">
                {captions === 'by-chapter' ? 'Gambar 2.1' : 'Gambar 1'} Diagram Pareto
              </text>
            );
          }
          const isBlank = index >= gap.from && index < gap.to;
          return isBlank ? null : (
            <line
              key={index}
              x1={left}
              x2={index === gap.from - 1 || index === lines - 1 ? middle : right}
              y1={textTop + step * (index + 0.6)}
              y2={textTop + step * (index + 0.6)}
              stroke={palette.knot}
              strokeWidth={fontSize * 0.3}
            />
          );
        })}
        {gap.to > gap.from && (
          <rect
            x={left + 30}
            y={textTop + step * (gap.from + 0.2)}
            width={right - left - 60}
            height={step * (gap.to - gap.from - 1.4)}
            fill={palette.wash}
            stroke={palette.edge}
          />
        )}
        <text x={middle} y={height - 36} textAnchor="middle">
          1
        </text>
      </svg>
      <figcaption>
        {paper}, sekitar {lines} baris sehalaman
      </figcaption>
    </figure>
  );
}
