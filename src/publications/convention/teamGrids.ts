import { fills, isBarred } from '#domain/convention/expected.ts';
import type { Judge } from '#domain/convention/schema/convention.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import { formPoints } from '#domain/convention/sums.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { cell } from '#manuscript/blocks/table.ts';
import type { Block, Manuscript, TableRow } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { plainHeading, words } from '#publications/blocks/words.ts';
import {
  conventionPages,
  DOTS,
  levelsTable,
  occasion,
  pointsText,
  signedRow,
} from './conventionBlocks.ts';
import { heldOf } from './held.ts';
import type { Held } from './held.ts';
import type { SheetChoice } from './scoreSheets.ts';

/** Items that stand side by side and leave room to write in. */
const MOST_ITEMS = 8;
/** Of a row, in points. */
const ROW = 25;

/**
 * Blank sheets on which one judge scores all teams beside each other: of each judge and form a grid, teams below each other,
 * over several pages where the form has more items than a page holds.
 */
export function teamGrids(event: KeptEvent, choice: SheetChoice = {}): Manuscript {
  const held = heldOf(event);
  const { judges, forms } = held.convention;
  const wanted = judges.filter(({ id }) => choice.judges?.includes(id) ?? true);
  const shown = forms.filter(({ id }) => choice.forms?.includes(id) ?? true);
  const grids = (wanted.length === 0 ? [null] : wanted).flatMap((judge) =>
    shown
      .filter((form) => judge === null || fills(judge, form))
      .flatMap((form) => gridsOf(held, judge, form)),
  );
  return conventionPages(held, 'Lembar juri semua tim', [
    {
      id: 'team-grids',
      orientation: 'landscape',
      numbering: 'none',
      blocks:
        grids.length === 0
          ? [words('Belum ada lembar penilaian. Pilih lembar di Aturan, lalu cetak lagi.')]
          : grids,
    },
  ]);
}

function gridsOf(held: Held, judge: Judge | null, form: ScoreForm): readonly Block[] {
  const items = itemsOf(form);
  const pages = Math.max(1, Math.ceil(items.length / MOST_ITEMS));
  const each = Math.ceil(items.length / pages);
  const who = judge === null || judge.name.trim() === '' ? DOTS : judge.name.trim();
  return Array.from({ length: pages }, (_, page): readonly Block[] => {
    const anchor = `grid-${judge?.id ?? 'judge'}-${form.id}-${page + 1}`;
    const of = pages === 1 ? '' : ` (bagian ${page + 1} dari ${pages})`;
    return [
      plainHeading(`${form.name.trim().toUpperCase()}${of}`, anchor),
      occasion(held),
      words(`Juri: ${who}`),
      ...(page === 0 ? levelsTable(form, anchor) : []),
      grid(held, {
        ...{ judge, form, anchor, first: page * each },
        items: items.slice(page * each, (page + 1) * each),
        isLast: page === pages - 1,
      }),
      ...(page === pages - 1 ? [signedRow(anchor, 'Juri', judge?.name ?? '')] : []),
    ];
  }).flat();
}

interface GridPage {
  readonly judge: Judge | null;
  readonly form: ScoreForm;
  readonly anchor: string;
  readonly items: readonly ScoreItem[];
  /** How many items stand on the pages before. */
  readonly first: number;
  readonly isLast: boolean;
}

function grid({ teams }: Held, { judge, form, anchor, items, first, isLast }: GridPage) {
  const columns = [
    column('No.', 1, 'center'),
    column('Tim', 6),
    ...items.map(({ name, points }, at) =>
      column(`${first + at + 1}. ${name.trim()} (${pointsText(points)})`, 2.4, 'center'),
    ),
    ...(isLast ? [column(`Jumlah (${pointsText(formPoints(form))})`, 2.2, 'center')] : []),
  ];
  const rows = teams.map(({ number, name, contestant }, at): readonly string[] | TableRow => {
    const start = [number || String(at + 1), name];
    if (judge === null || !isBarred(judge, contestant)) return start;
    return {
      cells: [
        ...start.map(cell),
        { ...cell('tidak dinilai oleh juri ini'), span: columns.length - 2 },
      ],
      style: 'plain',
    };
  });
  const blank = Array.from({ length: BLANK_ROWS }, (_, at) => [String(at + 1)]);
  return ruledTable({
    anchor: `${anchor}-teams`,
    height: ROW,
    columns,
    rows: rows.length > 0 ? rows : blank,
  });
}

const BLANK_ROWS = 12;
