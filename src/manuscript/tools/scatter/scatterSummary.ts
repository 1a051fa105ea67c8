import type { ScatterInput, ScatterResult } from '#domain/tools/scatter.ts';
import { formatNumber } from '#language/formatNumber.ts';
import type { Table } from '#manuscript/manuscript.ts';
import { measuresTable } from '#manuscript/tools/parts/toolTable.ts';
import type { TableFrame } from '#manuscript/tools/parts/toolTable.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { axisName } from './axisName.ts';

type Row = readonly [string, string];

/** The numbers of a scatter diagram: correlation, line and the sign test as it is counted by hand. */
export function scatterSummary(
  result: ScatterResult,
  input: ScatterInput,
  frame: TableFrame,
): Table {
  return measuresTable(
    frame,
    [...lineRows(result, input), ...signRows(result), ...strataRows(result)],
    3.4,
  );
}

/** "y = 3 + 0,5x"; empty where there is no line. */
export function equationText({ line }: ScatterResult): string {
  const { slope, intercept, n } = line;
  if (slope === null || intercept === null || n < 3) return '';
  const sign = slope < 0 ? '−' : '+';
  return `y = ${coefficient(intercept)} ${sign} ${coefficient(Math.abs(slope))}x`;
}

/** "p < 0,001" or "p = 0,047". */
export function chanceText(p: number): string {
  return p < 0.001 ? 'p < 0,001' : `p = ${formatNumber(p, { decimals: 3 })}`;
}

/** Two decimals; three, cut off rather than rounded, where two would claim a perfect line. */
export function correlationText(r: number): string {
  const isNearlyPerfect = Math.abs(r) >= 0.995 && Math.abs(r) < 1;
  if (!isNearlyPerfect) return formatNumber(r, { decimals: 2 });
  return formatNumber(Math.trunc(r * 1000) / 1000, { decimals: 3 });
}

function lineRows({ line }: ScatterResult, input: ScatterInput): readonly Row[] {
  const { n, meanX, meanY, r, r2, ci95Low, ci95High, p } = line;
  const two = { decimals: 2 };
  return [
    ['Banyaknya pasangan (n)', formatNumber(n)],
    ...optional(`Rata-rata ${withinSentence(axisName(input, 'x'))}`, meanX, coefficient),
    ...optional(`Rata-rata ${withinSentence(axisName(input, 'y'))}`, meanY, coefficient),
    ...optional('Koefisien korelasi (r)', n < 3 ? null : r, correlationText),
    ...(ci95Low === null || ci95High === null
      ? []
      : [
          [
            'Selang kepercayaan 95% bagi r',
            `${correlationText(ci95Low)} s.d. ${correlationText(ci95High)}`,
          ] as const,
        ]),
    ...optional('Koefisien determinasi (R²)', n < 3 ? null : r2, (value) =>
      formatNumber(value, two),
    ),
    ...optional('Peluang kebetulan (uji t, dua sisi)', p, chanceText),
  ];
}

function signRows({ signTest }: ScatterResult): readonly Row[] {
  if (signTest === null || signTest.n === 0) return [];
  const { medianX, medianY, quadrants, positive, negative, n, critical } = signTest;
  const [first, second, third, fourth] = quadrants;
  return [
    ['Median mendatar dan tegak', `${coefficient(medianX)} dan ${coefficient(medianY)}`],
    ['Titik di kuadran I, II, III, dan IV', `${first}, ${second}, ${third}, dan ${fourth}`],
    ['n(+) = I + III', formatNumber(positive)],
    ['n(−) = II + IV', formatNumber(negative)],
    [
      `Batas uji tanda untuk ${formatNumber(n)} titik (taraf 5%)`,
      critical === null ? 'titik terlalu sedikit' : formatNumber(critical),
    ],
  ];
}

function strataRows({ strata }: ScatterResult): readonly Row[] {
  return strata.map(({ name, n, r }) => [
    `r kelompok ${name} (n = ${formatNumber(n)})`,
    r === null ? '–' : correlationText(r),
  ]);
}

function optional(
  name: string,
  value: number | null,
  write: (value: number) => string,
): readonly Row[] {
  return value === null ? [] : [[name, write(value)]];
}

/** Two decimals, more where the number is small. */
function coefficient(value: number): string {
  const size = Math.abs(value);
  const places = size === 0 || size >= 1 ? 2 : Math.min(12, 2 - Math.floor(Math.log10(size)));
  return formatNumber(value, { atMost: places });
}
