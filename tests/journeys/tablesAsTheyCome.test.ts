import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toolNames } from '#words/tools.ts';
import { seriousFindings, sidewaysScroll } from './axe.ts';
import { cellOf, pasteInto } from './hand.ts';
import { launchBrowser } from './harness/launchBrowser.ts';
import { visit } from './harness/visit.ts';

const fixtures = new URL('../fixtures/intake/', import.meta.url);
const { cases } = z
  .object({ cases: z.array(z.object({ id: z.string(), text: z.string() })) })
  .parse(JSON.parse(readFileSync(new URL('cases.json', fixtures), 'utf8')));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  const visited = await visit(browser);
  ({ page } = visited);
  await visited.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

type Tool =
  | 'pareto'
  | 'check-sheet'
  | 'histogram'
  | 'scatter'
  | 'control-chart'
  | 'series'
  | 'stratification';

const grids: Readonly<Record<Tool, string>> = {
  pareto: 'Jenis dan jumlah',
  'check-sheet': 'Jumlah kejadian',
  histogram: 'Hasil pengukuran',
  scatter: 'Pasangan nilai',
  'control-chart': 'Data tiap titik',
  series: 'Nilai',
  stratification: 'Data yang dipilah',
};

async function openTool(tool: Tool): Promise<Locator> {
  await page.goto(new URL('#/', page.url()).href);
  await page
    .getByRole('region', { name: 'Alat' })
    .getByRole('link', { name: toolNames[tool], exact: true })
    .click();
  const grid = page.getByRole('grid', { name: grids[tool], exact: true });
  await grid.waitFor();
  return grid;
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return text.split('\n').map((line) => line.split('\t'));
}

function dialog(): Locator {
  return page.getByRole('dialog', { name: 'Beginilah tabel Anda dibaca' });
}

/** Drops a file on a grid as a person does. */
async function drop(grid: Locator, name: string): Promise<void> {
  const bytes = [...readFileSync(new URL(`files/${name}`, fixtures))];
  const held = await page.evaluateHandle(
    ([numbers, called]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(numbers)], called));
      return transfer;
    },
    [bytes, name] as const,
  );
  await grid.dispatchEvent('dragover', { dataTransfer: held });
  await grid.dispatchEvent('drop', { dataTransfer: held });
}

/** What the first rows of a grid say, cell by cell. */
async function said(grid: Locator, rows: number, columns: number): Promise<readonly string[][]> {
  const read: string[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells: string[] = [];
    for (let column = 0; column < columns; column += 1) {
      cells.push((await cellOf(grid, row, column).innerText()).trim());
    }
    read.push(cells);
  }
  return read;
}

/** Cases by their ids, how many rows come in, and what the grid says then. */
const pasted: readonly {
  readonly tool: Tool;
  readonly cases: readonly (readonly [string, readonly (readonly string[])[]])[];
}[] = [
  {
    tool: 'pareto',
    cases: [
      [
        'pareto-no-percent-cumulative',
        [
          ['Antrean lama', '45'],
          ['Berkas kurang', '30'],
        ],
      ],
      [
        'pareto-total-row',
        [
          ['Antrean lama', '45'],
          ['Berkas kurang', '30'],
          ['Sistem lambat', '15'],
          ['Lainnya', '10'],
        ],
      ],
      // A printed table of an office, typed off.
      [
        'unit-glued-to-number',
        [
          ['Pasien swasta', '45'],
          ['Penjamin BPJS', '301'],
          ['Asuransi lain', '0'],
        ],
      ],
      [
        'accounting-zero',
        [
          ['ATK', '1.500.000'],
          ['Snack', '0'],
          ['Cetak', '250.000'],
        ],
      ],
    ],
  },
  {
    tool: 'check-sheet',
    cases: [
      [
        'checksheet-sum-and-percent',
        [
          ['Antre', '10', '12', '9', '31'],
          ['Entri', '4', '5', '6', '15'],
        ],
      ],
      [
        'checksheet-grand-total',
        [
          ['Antre', '3', '4', '7'],
          ['Entri', '1', '2', '3'],
        ],
      ],
      [
        'checksheet-subtotal',
        [
          ['Antre', '3', '4', '7'],
          ['Entri', '1', '2', '3'],
          ['Cetak', '5', '5', '10'],
        ],
      ],
      [
        'checksheet-decimals',
        [
          ['Antre', '0,1', '0,2', '0,3'],
          ['Entri', '1,1', '2,2', '3,3'],
        ],
      ],
    ],
  },
  {
    tool: 'series',
    cases: [
      [
        'series-total-and-mean',
        [
          ['Jan', '25'],
          ['Feb', '31'],
        ],
      ],
    ],
  },
  {
    tool: 'stratification',
    cases: [
      [
        'stratification-total-row',
        [
          ['A', 'Antre', '5'],
          ['A', 'Entri', '3'],
          ['B', 'Antre', '9'],
          ['B', 'Entri', '1'],
        ],
      ],
    ],
  },
  { tool: 'histogram', cases: [['histogram-no-column', [['25'], ['31'], ['28'], ['40']]]] },
  {
    tool: 'scatter',
    cases: [
      [
        'scatter-no-column',
        [
          ['12', '25'],
          ['15', '31'],
          ['11', '28'],
        ],
      ],
    ],
  },
  {
    tool: 'control-chart',
    cases: [
      [
        'control-chart-remarks',
        [
          ['Pekan 1', '25', '', ''],
          ['Pekan 2', '31', '', 'Ada pasien rujukan'],
        ],
      ],
    ],
  },
];

describe.each(pasted)('a table that is pasted into $tool', (given) => {
  it('counts as it is meant', async () => {
    const grid = await openTool(given.tool);
    for (const [id, cells] of given.cases) {
      const text = cases.find((each) => each.id === id)?.text ?? '';
      await pasteInto(grid, rowsOf(text));
      const accept = dialog().getByRole('button', { name: /^Masukkan \d/ });
      const told = page.getByText(/dibaca sebagai judul kolom/);
      await accept.or(told).first().waitFor();
      if (await accept.isVisible()) await accept.click();
      await grid
        .getByText(cells[0]?.[0] ?? '', { exact: true })
        .first()
        .waitFor();
      expect([id, await said(grid, cells.length, cells[0]?.length ?? 0)]).toEqual([id, cells]);
    }
  });
});

/** Files and the rows that come of each, in a Pareto. */
const dropped: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['utf16.txt', antreanAndBerkas('45', '30')],
  ['title-semi.csv', antreanAndBerkas('45', '30')],
  ['title-comma-semi.csv', antreanAndBerkas('45,5', '30')],
  [
    'sep.csv',
    [
      ['Antrean', '45'],
      ['Berkas', '30'],
    ],
  ],
  [
    'cp1252.csv',
    [
      ['Kafé – antrean', '45'],
      ['“Berkas” kurang', '30'],
    ],
  ],
  [
    'money.xlsx',
    [
      ['Antre', '1.500.000'],
      ['Entri', '−Rp2.500'],
      ['Galat', '#DIV/0!'],
    ],
  ],
  [
    'percent.xlsx',
    [
      ['Pekan 1', '15'],
      ['Pekan 2', '45,2'],
      ['Pekan 3', '100'],
    ],
  ],
  [
    'duration.xlsx',
    [
      ['A', '25'],
      ['B', '62,73'],
      ['C', '22,2'],
    ],
  ],
  [
    'merged.xlsx',
    [
      ['Antre', '14'],
      ['Entri', '4'],
    ],
  ],
  ['rekap.xlsx', [...antreanAndBerkas('45', '30'), ['Sistem lambat', '15']]],
  [
    'textnumbers.xlsx',
    [
      ['Antre', '1.250'],
      ['Entri', '12,5'],
      ['Cetak', '12'],
    ],
  ],
  [
    'emptyfirst.xlsx',
    [
      ['Antre', '45'],
      ['Entri', '30'],
    ],
  ],
];

function antreanAndBerkas(antrean: string, berkas: string): readonly (readonly string[])[] {
  return [
    ['Antrean lama', antrean],
    ['Berkas kurang', berkas],
  ];
}

it('reads files that are dropped on a grid, and names their sheets', async () => {
  const grid = await openTool('pareto');
  let filled = Infinity;
  for (const [name, cells] of dropped) {
    // Files come behind what is there, where only some rows are drawn.
    if (filled > 8) {
      await pasteInto(grid, [
        ['Jenis', 'Jumlah'],
        ['Semula', '1'],
      ]);
      await grid.getByText('Semula', { exact: true }).waitFor();
      filled = 1;
    }
    await drop(grid, name);
    const accept = dialog().getByRole('button', { name: /^Masukkan \d/ });
    const [first = []] = cells;
    await accept
      .or(cellOf(grid, filled, 0).getByText(first[0] ?? ''))
      .first()
      .waitFor();
    if (await accept.isVisible()) await accept.click();
    const last = cells.at(-1)?.[0] ?? '';
    await cellOf(grid, filled + cells.length - 1, 0)
      .getByText(last, { exact: true })
      .waitFor();
    const rows = await said(grid, filled + cells.length, 2);
    expect([name, rows.slice(filled)]).toEqual([name, cells]);
    filled += cells.length;
  }
  await drop(grid, 'secondsheet.xlsx');
  await dialog().getByRole('group', { name: 'Lembar mana yang dipakai?' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

it('puts a reading right and takes it with the keyboard alone, on a phone too', async () => {
  const grid = await openTool('pareto');
  const text = cases.find(({ id }) => id === 'pareto-no-percent-cumulative')?.text ?? '';
  await pasteInto(grid, rowsOf(text));
  await dialog().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysScroll(page)).toBe(0);
  const { keyboard } = page;
  const mark = dialog().locator('[data-mark]:focus');
  for (let tabs = 0; tabs < 12 && !(await mark.count()); tabs += 1) await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await dialog().getByRole('combobox', { name: 'Baris 6, Total' }).waitFor();
  // The first closes what is open of the list, the second leaves it.
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await keyboard.press('ArrowUp');
  await dialog().getByRole('button', { name: 'Baris 5, Lain-lain: Data' }).waitFor();
  const accept = dialog().getByRole('button', { name: 'Masukkan 4 baris' });
  for (
    let tabs = 0;
    tabs < 6 && !(await accept.evaluate((own) => own === document.activeElement));
    tabs += 1
  ) {
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await grid.getByText('Lain-lain', { exact: true }).waitFor();
  await page.setViewportSize({ width: 1366, height: 768 });
});
