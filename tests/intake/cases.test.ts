import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommand } from '#cli/runCommand.ts';
import { analyseCheckSheet } from '#domain/tools/checkSheet/checkSheet.ts';
import { analyseScatter } from '#domain/tools/scatter.ts';
import { analyseStratification } from '#domain/tools/stratification/stratification.ts';
import { tools } from '#domain/tools/tools.ts';
import { looksLikeTable, pastedLines } from '#intake/cells/pastedLines.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';
import { analysePareto } from '#domain/tools/pareto.ts';
import { analyseControlChart } from '#domain/tools/controlChart/controlChart.ts';

const folder = new URL('../fixtures/intake/', import.meta.url);

const row = z.array(z.union([z.string(), z.number()]));
const caseSchema = z.object({
  id: z.string(),
  tool: z.string().optional(),
  field: z.string().optional(),
  text: z.string(),
  expect: z.looseObject({
    rows: z.array(row).optional(),
    cells: z.array(z.array(z.number())).optional(),
    values: z.array(z.number()).optional(),
    pairs: z.array(z.array(z.number())).optional(),
    amounts: z.array(z.number()).optional(),
    columns: z.array(z.string()).optional(),
    strata: z.record(z.string(), z.number()).optional(),
    notes: z.record(z.string(), z.string()).optional(),
    dates: z.array(z.string()).optional(),
    names: z.array(z.string()).optional(),
    nip: z.array(z.string()).optional(),
    setAside: z.array(z.string()).optional(),
    total: z.number().optional(),
    centre: z.number().optional(),
    r: z.number().optional(),
    asked: z.boolean().optional(),
    row1: z.string().optional(),
  }),
});
const { cases } = z
  .object({ cases: z.array(caseSchema) })
  .parse(JSON.parse(readFileSync(new URL('cases.json', folder), 'utf8')));

const printed = z.object({
  input: z.unknown(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  columns: z.array(z.object({ name: z.string(), kind: z.string() })),
  setAside: z.array(z.object({ what: z.string(), name: z.string(), kind: z.string() })),
  questions: z.array(z.object({ about: z.string(), choices: z.array(z.string()) })),
  unread: z.array(z.object({ row: z.number(), column: z.number(), text: z.string() })),
  notes: z.array(z.string()).optional(),
});

async function read(words: readonly string[], text = '', files = new Map<string, Uint8Array>()) {
  const { surroundings } = memoryDisk(files, text);
  return printed.parse(await runCommand(['read', ...words], surroundings));
}

/** Cases that are about a long answer, where nothing is a table. */
const asText = cases.filter(({ expect: { row1 } }) => row1 !== undefined);

describe.each(asText)('$id', ({ text, expect: { row1 } }) => {
  it('stays one answer with its numbers and lines', () => {
    expect(pastedLines(text)).toBe(row1);
    // Nor is it a table that somebody would rather have had in rows.
    expect(looksLikeTable(text)).toBe(false);
  });
});

describe.each(cases.filter((each) => !asText.includes(each)))('$id', (given) => {
  const target = given.tool ?? given.field?.split(' ')[0] ?? '';

  it('is read as it is meant', async () => {
    const { input, setAside, questions, unread, notes } = await read(['--for', target], given.text);
    const wanted = given.expect;
    const isAsked = wanted.asked === true;
    expect(questions.length > 0).toBe(isAsked);
    expect(input === null).toBe(isAsked);
    expect(unread).toEqual([]);
    expect(notes).toBeUndefined();
    if (wanted.setAside !== undefined) {
      const names = setAside.map(({ what, name }) => `${what} ${name}`);
      expect(names).toEqual(wanted.setAside.map((each) => each.split(':')[0]));
    }
    if (!isAsked) compare(given.tool ?? 'table', input, wanted);
  });
});

type Wanted = z.infer<typeof caseSchema>['expect'];

function compare(tool: string, input: unknown, wanted: Wanted): void {
  switch (tool) {
    case 'pareto': {
      const own = tools.pareto.input.parse(input);
      expect(own.items.map(({ category, count }) => [category, count])).toEqual(wanted.rows);
      if (wanted.total !== undefined) expect(analysePareto(own).total).toBe(wanted.total);
      return;
    }
    case 'check-sheet': {
      const own = tools['check-sheet'].input.parse(input);
      expect(own.counts).toEqual(wanted.cells ?? own.counts);
      const result = analyseCheckSheet(own);
      expect(result.total).toBe(wanted.total);
      expect(result.mismatch).toBeNull();
      if (wanted.columns !== undefined) {
        expect(own.columns.map(({ name }) => name)).toEqual(wanted.columns);
      }
      return;
    }
    case 'stratification': {
      const own = tools.stratification.input.parse(input);
      const { strata, total } = analyseStratification(own);
      if (wanted.total !== undefined) expect(total).toBe(wanted.total);
      if (wanted.strata !== undefined) {
        const totals = Object.fromEntries(strata.map((each) => [each.name, each.total]));
        expect(totals).toEqual(wanted.strata);
      }
      if (wanted.amounts !== undefined) {
        expect(own.rows.map(({ amount }) => amount)).toEqual(wanted.amounts);
      }
      if (wanted.columns !== undefined) {
        expect(own.columns.map(({ name }) => name)).toEqual(wanted.columns);
      }
      return;
    }
    case 'series': {
      const own = tools.series.input.parse(input);
      expect(own.series[0]?.values).toEqual(wanted.values);
      return;
    }
    case 'histogram':
      expect(tools.histogram.input.parse(input).values).toEqual(wanted.values);
      return;
    case 'scatter': {
      const own = tools.scatter.input.parse(input);
      expect(own.pairs.map(({ x, y }) => [x, y])).toEqual(wanted.pairs);
      expect(analyseScatter(own).line.r).toBeCloseTo(wanted.r ?? NaN, 2);
      return;
    }
    case 'control-chart': {
      const own = tools['control-chart'].input.parse(input);
      expect(own.points.map(({ values }) => values[0])).toEqual(wanted.values);
      expect(own.points.every(({ struck }) => struck === '')).toBe(true);
      const notes = own.points.flatMap(({ note }, at) =>
        note === '' ? [] : [[`${at + 1}`, note]],
      );
      if (wanted.notes !== undefined) expect(Object.fromEntries(notes)).toEqual(wanted.notes);
      if (wanted.centre !== undefined) {
        const [stage] = analyseControlChart(own).stages;
        expect(stage?.centre?.least).toBeCloseTo(wanted.centre, 10);
      }
      return;
    }
    default: {
      const rows = z.array(z.record(z.string(), z.unknown())).parse(input);
      const of = (key: string): unknown[] => rows.map((each) => each[key]);
      if (wanted.dates !== undefined) expect(of('date')).toEqual(wanted.dates);
      if (wanted.names !== undefined) expect(of('name')).toEqual(wanted.names);
      if (wanted.nip !== undefined) {
        expect(of('number')).toEqual(wanted.nip);
        expect(of('role')).toEqual(['leader', 'secretary']);
      }
    }
  }
}

async function readFixture(name: string, target: string) {
  const bytes = new Uint8Array(readFileSync(new URL(`files/${name}`, folder)));
  return read([name, '--for', target], '', new Map([[name, bytes]]));
}

const items = async (name: string) => {
  const { input } = await readFixture(name, 'pareto');
  return tools.pareto.input.parse(input).items.map(({ category, count }) => [category, count]);
};

describe('a file', () => {
  it('holds percentages and times as Excel shows them', async () => {
    const valuesIn = async (name: string) => {
      const { input } = await readFixture(name, 'series');
      return tools.series.input.parse(input).series[0]?.values;
    };
    expect(await valuesIn('percent.xlsx')).toEqual([15, 45.2, 100]);
    expect(await valuesIn('duration.xlsx')).toEqual([25, 62.73, 22.2]);
  });

  it('carries merged cells on, and tells of them', async () => {
    const { input, notes } = await readFixture('merged.xlsx', 'stratification');
    const { rows } = tools.stratification.input.parse(input);
    expect(rows.map(({ words, amount }) => [...words, amount])).toEqual([
      ['A', 'Antre', 5],
      ['A', 'Entri', 3],
      ['B', 'Antre', 9],
      ['B', 'Entri', 1],
    ]);
    expect(notes?.join()).toContain('digabung');
  });

  it('names its columns by days and months as they are read aloud', async () => {
    const columnsIn = async (name: string) =>
      (await readFixture(name, 'check-sheet')).columns.map((column) => column.name);
    expect(await columnsIn('monthhead.xlsx')).toEqual(['Jenis', 'Januari 2026', 'Februari 2026']);
    expect(await columnsIn('datehead1904.xlsx')).toEqual(['Jenis', '1 Juni 2026', '2 Juni 2026']);
  });

  it('may have titles, a formula without a value, numbers of rows and a sum', async () => {
    const { setAside, notes } = await readFixture('rekap.xlsx', 'pareto');
    expect(await items('rekap.xlsx')).toEqual([
      ['Antrean lama', 45],
      ['Berkas kurang', 30],
      ['Sistem lambat', 15],
    ]);
    expect(setAside.map(({ kind }) => kind)).toEqual(['serial', 'title', 'title', 'sum']);
    expect(notes?.join()).toContain('C8');
  });

  it.each(['secondsheet.xlsx', 'emptyfirst.xlsx'])(
    'has its table on a later sheet: %s',
    async (name) => {
      const { sheet, sheets } = await readFixture(name, 'pareto');
      expect(sheets).toContain(sheet);
      expect(sheets.length).toBeGreaterThan(1);
      expect(await items(name)).toEqual([
        ['Antre', 45],
        ['Entri', 30],
      ]);
    },
  );

  it.each([
    ['utf16.txt', 45],
    ['title-comma-semi.csv', 45.5],
    ['title-semi.csv', 45],
  ])('of text is parted by what most of its lines hold: %s', async (name, count) => {
    expect(await items(name)).toEqual([
      ['Antrean lama', count],
      ['Berkas kurang', 30],
    ]);
  });

  it.each(['cp1252.csv', 'sep.csv'])(
    'keeps its letters and says its separator: %s',
    async (name) => {
      const counts = (await items(name)).map(([, count]) => count);
      expect(counts).toEqual([45, 30]);
      expect((await items(name))[0]?.[0]).not.toContain('\ufffd');
    },
  );

  it('tells of money that is less than nothing where things are counted, and of faults', async () => {
    const { unread, input } = await readFixture('money.xlsx', 'pareto');
    expect(tools.pareto.input.parse(input).items[0]?.count).toBe(1_500_000);
    expect(unread).toEqual([
      { row: 3, column: 2, text: '−Rp2.500' },
      { row: 4, column: 2, text: '#DIV/0!' },
    ]);
  });
});
