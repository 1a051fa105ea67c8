import type { Evidence } from '#domain/tools/evidence.ts';
import type { StratificationResult } from '#domain/tools/stratification/stratification.ts';
import { capitalise } from '#language/capitalise.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { isBlank } from '#language/isBlank.ts';
import { cell, plainRow } from '#manuscript/blocks/table.ts';
import type { Table, TableColumn } from '#manuscript/manuscript.ts';
import type { TableFrame } from '#manuscript/tools/parts/toolTable.ts';
import { perWords } from './stratificationReading.ts';

/** More kinds than these would not fit an upright page; the totals of the strata then stand alone. */
const MOST_KINDS = { plain: 6, rated: 4 } as const;

/** Counts, shares and rates by stratum; or n, mean and spread of each. */
export function stratificationTable(
  result: StratificationResult,
  evidence: Evidence,
  frame: TableFrame,
): Table {
  const grid = result.summary === null ? counts(result) : values(result, evidence);
  return { kind: 'table', ...frame, ...grid };
}

type Grid = Pick<Table, 'columns' | 'rows'>;

function counts(result: StratificationResult): Grid {
  const { strata, total } = result;
  const exposed = strata.every(({ exposure }) => exposure !== null) ? strata : [];
  // One column each: the rate would only repeat the count.
  const isRate = exposed.some(({ exposure }) => result.per === 'observed' || exposure !== 1);
  const most = isRate ? MOST_KINDS.rated : MOST_KINDS.plain;
  const kinds = result.kinds.length > most ? [] : result.kinds;
  const scale = result.per === 'observed' ? 100 : 1;
  const exposure = exposed.reduce((sum, each) => sum + (each.exposure ?? 0), 0);
  const rateOf = (count: number, of: number | null) =>
    isRate ? [formatNumber(of ?? 0), formatNumber((count / (of ?? 1)) * scale)] : [];
  return {
    columns: [
      { title: result.by.trim() || 'Kelompok', weight: 3, align: 'start' },
      ...kinds.map((kind) => numeric(kind || '(tanpa nama)', 2)),
      numeric('Jumlah'),
      numeric('Bagian'),
      ...(isRate
        ? [
            numeric(result.per === 'observed' ? 'Diamati (n)' : 'Banyaknya'),
            numeric(result.per === 'observed' ? 'Per 100' : capitalise(perWords(result))),
          ]
        : []),
    ],
    rows: [
      ...strata.map((stratum) =>
        plainRow([
          stratum.name,
          ...kinds.map((_, at) => formatNumber(stratum.byKind[at] ?? 0)),
          formatNumber(stratum.total),
          formatPercent(stratum.percent, { decimals: 1 }),
          ...rateOf(stratum.total, stratum.exposure),
        ]),
      ),
      {
        style: 'total',
        cells: [
          'Jumlah',
          ...kinds.map((_, at) =>
            formatNumber(strata.reduce((sum, { byKind }) => sum + (byKind[at] ?? 0), 0)),
          ),
          formatNumber(total),
          formatPercent(total === 0 ? 0 : 100, { decimals: 1 }),
          ...rateOf(total, exposure),
        ].map(cell),
      },
    ],
  };
}

function values({ by, summary }: StratificationResult, { unit }: Evidence): Grid {
  const named = isBlank(unit) ? 'Rata-rata' : `Rata-rata (${unit.trim()})`;
  const texts = (group: NonNullable<typeof summary>['overall']) => [
    formatNumber(group.n),
    optional(group.mean),
    optional(group.sd),
    optional(group.min),
    optional(group.max),
  ];
  return {
    columns: [
      { title: by.trim() || 'Kelompok', weight: 3, align: 'start' },
      numeric('n', 1.4),
      numeric(named, 2),
      numeric('Simpangan baku', 2),
      numeric('Terendah'),
      numeric('Tertinggi'),
    ],
    rows: [
      ...(summary?.groups ?? []).map((group) => plainRow([group.group, ...texts(group)])),
      ...(summary === null
        ? []
        : [{ style: 'total' as const, cells: ['Semua', ...texts(summary.overall)].map(cell) }]),
    ],
  };
}

function numeric(title: string, weight = 1.7): TableColumn {
  return { title, weight, align: 'end' };
}

function optional(value: number | null): string {
  return value === null ? '–' : formatNumber(value);
}
