import { z } from 'zod';
import type { Answers } from './reading/answers.ts';
import {
  clockReadings,
  dateOrders,
  notations,
  orientations,
  percentReadings,
} from './reading/answers.ts';
import { asideKinds, markedRows } from './marks.ts';
import { nameKey } from './reading/names.ts';
import type { Reading } from './reading/readTable.ts';

const columnKinds = [...asideKinds, 'label', 'amount', 'percent', 'day', 'time', 'person'] as const;

/** What was chosen for a head, as it is kept; rows by their names, for other tables have them elsewhere. */
const keptSchema = z.object({
  notation: z.enum(notations).optional(),
  clocks: z.enum(clockReadings).optional(),
  percents: z.enum(percentReadings).optional(),
  dates: z.enum(dateOrders).optional(),
  orientation: z.enum(orientations).optional(),
  column: z.array(z.string()).optional(),
  row: z.array(z.string()).optional(),
  columns: z.array(z.tuple([z.number(), z.enum(columnKinds)])).optional(),
  places: z.array(z.tuple([z.number(), z.string()])).optional(),
  rows: z.array(z.tuple([z.string(), z.enum(markedRows)])).optional(),
});

/** What a table is known by: whom it is for and its head; `null` for a table without one. */
export function headKey(id: string, { columns, heads }: Reading): string | null {
  if (heads.length === 0) return null;
  return [id, ...columns.map(({ name }) => nameKey(name))].join('\t');
}

/** What was chosen, as text; `null` where nothing was that another table of this head could need. */
export function keptText(answers: Answers, { rows }: Reading): string | null {
  const { columns, places, row = [], ...others } = answers;
  const kept: z.infer<typeof keptSchema> = {
    ...others,
    column: [...(answers.column ?? [])],
    // Which of several tables is meant, and where, is told of this block alone.
    row: row.filter((word) => !/\d/.test(word) && word !== 'all'),
    columns: [...(columns ?? [])].flatMap(([at, kind]) => {
      const known = columnKinds.find((each) => each === kind);
      return known === undefined ? [] : [[at, known] as [number, typeof known]];
    }),
    places: [...(places ?? [])],
    rows: [...(answers.rows ?? [])].flatMap(([at, kind]) => {
      const name = nameKey(rows[at]?.name ?? '');
      const known = markedRows.find((each) => each === kind);
      return name === '' || known === undefined ? [] : [[name, known] as [string, typeof known]];
    }),
  };
  const says = Object.values(kept).some((value) => value !== undefined && value.length > 0);
  return says ? JSON.stringify(kept) : null;
}

/** What was chosen for this head before; `null` for nothing that can be read. */
export function recalledAnswers(text: string | null, { rows }: Reading): Answers | null {
  const kept = keptSchema.safeParse(parsed(text)).data;
  if (kept === undefined) return null;
  const known = new Map(kept.rows);
  return {
    ...kept,
    columns: new Map(kept.columns),
    places: kept.places === undefined ? undefined : new Map(kept.places),
    rows: new Map(
      rows.flatMap(({ name }, at) => {
        const kind = known.get(nameKey(name));
        return name === '' || kind === undefined ? [] : [[at, kind] as const];
      }),
    ),
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
