import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { Evidence } from '#domain/tools/evidence.ts';
import { toolNames } from '#words/tools.ts';
import { answer, cellOf, choose, listNamed, pasteInto, press, typed, written } from './hand.ts';
import { activate, goToCell, hold, put } from './keys.ts';

type Use<Tool extends ToolUse['tool']> = Extract<ToolUse, { tool: Tool }>;

/** Adds every tool of a section with its data, as a team does: choose, title, evidence, numbers. */
export async function addTools(card: Locator, risalah: Risalah, uses: readonly ToolUse[]) {
  for (const [index, use] of uses.entries()) {
    await activate(await optionOf(card, toolNames[use.tool]));
    const place = await hold(listNamed(card, `${toolNames[use.tool]} ${index + 1}`));
    await answer(place, { Judul: use.title });
    await addEvidence(place, use.evidence);
    await addNumbers(place, risalah, use);
  }
}

/**
 * Opens the choice of tools. The figure of the tool before appears a moment after its last answer and may push the
 * button away between the pointer's down and up; a person would press again.
 */
async function optionOf(card: Locator, tool: string): Promise<Locator> {
  const option = card.getByRole('button', { name: new RegExp(`^${tool}`) });
  for (let turn = 0; turn < 4; turn++) {
    await press(card, 'Tambah alat');
    const shown = await option.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
    if (shown) return option;
  }
  return option;
}

/** How a list of tools names one: its kind and the team's title. */
export function toolUseWords(risalah: Risalah, id: string): string {
  const use = [...risalah.inventory.data, ...risalah.verification.data, ...risalah.comparison.data]
    .filter((candidate) => candidate.id === id)
    .at(0);
  return use === undefined ? '' : `${toolNames[use.tool]}: ${use.title}`;
}

async function addEvidence(place: Locator, evidence: Evidence): Promise<void> {
  await activate(place.getByText(/^Keterangan data/));
  await answer(place, {
    'Yang ingin diketahui': evidence.question,
    'Yang dihitung atau diukur': evidence.measured,
    Satuan: evidence.unit,
    'Diamati mulai': written(evidence.periodFrom),
    'Diamati sampai': written(evidence.periodTo),
    Tempat: evidence.place,
    'Petugas pengumpul data': evidence.collector,
    Sumber: evidence.source,
    'Jumlah diamati/dilayani (n)': typed(evidence.n),
    'Pembacaan tim': evidence.reading,
  });
}

async function addNumbers(place: Locator, risalah: Risalah, use: ToolUse): Promise<void> {
  switch (use.tool) {
    case 'check-sheet':
      return addCheckSheet(place, use);
    case 'pareto':
      return addPareto(place, risalah, use);
    case 'series':
      return addSeries(place, use);
    case 'histogram':
      return addHistogram(place, use);
    case 'control-chart':
      return addControlChart(place, use);
    default:
      throw new Error(`The worked example has no ${use.tool}.`);
  }
}

/** Both grids are pasted from Excel: the counts, and the names, strata and totals of the days. */
async function addCheckSheet(place: Locator, { input }: Use<'check-sheet'>): Promise<void> {
  const count = place.getByLabel('Banyak kolom', { exact: true });
  await put(count, String(input.columns.length));
  await count.page().keyboard.press('Enter');
  await pasteInto(
    place.getByRole('grid', { name: 'Jumlah kejadian' }),
    input.kinds.map(({ name }, row) => [name, ...(input.counts[row] ?? []).map(typed)]),
  );
  await activate(place.getByText('Nama kolom, strata, dan jumlah diamati'));
  await pasteInto(
    place.getByRole('grid', { name: 'Kolom', exact: true }),
    input.columns.map(({ name, stratum, inspected }) => [name, stratum, typed(inspected)]),
  );
  await answer(place, { 'Jumlah menurut hitungan Anda': typed(input.typedTotal) });
}

async function addPareto(place: Locator, risalah: Risalah, use: Use<'pareto'>): Promise<void> {
  await answer(place, { 'Jumlah diambil dari': toolUseWords(risalah, use.from) });
  if (use.before === '') return;
  await activate(place.getByText('Pengaturan Pareto'));
  await answer(place, { 'Dibandingkan dengan': toolUseWords(risalah, use.before) });
}

async function addSeries(place: Locator, { input }: Use<'series'>): Promise<void> {
  await choose(place, 'Bentuk grafik', input.shape === 'line' ? 'Garis' : 'Batang');
  if (input.series.length > 1) await press(place, 'Jadikan sebelum dan sesudah');
  else await answer(place, { 'Nama seri 1': input.series[0]?.name ?? '' });
  await answer(place, {
    'Sumbu mendatar': input.categoryTitle,
    'Garis sasaran': typed(input.target),
  });
  const grid = place.getByRole('grid', { name: 'Nilai', exact: true });
  const block = input.categories.map((category, row) => [
    category,
    ...input.series.map(({ values }) => typed(values[row] ?? null)),
  ]);
  if (input.series.length > 1) await pasteInto(grid, block);
  else await typeCells(place, grid, block);
}

async function addHistogram(place: Locator, { input }: Use<'histogram'>): Promise<void> {
  await pasteInto(
    place.getByRole('grid', { name: 'Hasil pengukuran', exact: true }),
    input.values.map((value) => [typed(value)]),
  );
  await answer(place, { 'Batas spesifikasi atas': typed(input.usl) });
}

/** The chart that is offered first, of measured values, with its stages. */
async function addControlChart(place: Locator, { input }: Use<'control-chart'>): Promise<void> {
  await answer(place, {
    'Tiap titik adalah': input.pointTitle,
    'Garis sasaran': typed(input.target),
  });
  await pasteInto(
    place.getByRole('grid', { name: 'Data tiap titik', exact: true }),
    input.points.map(({ name, values }) => [name, ...values.map(typed)]),
  );
  await activate(place.getByText('Tahap dan tanda perubahan', { exact: true }));
  for (const [index, { name, from }] of input.stages.entries()) {
    await press(place, 'Tambah tahap');
    await answer(place, {
      [`Nama tahap ${index + 1}`]: name,
      [`Mulai titik, tahap ${index + 1}`]: `${from}. ${input.points[from - 1]?.name ?? ''}`,
    });
  }
}

/** Types cell after cell; Tab leads from one to the next. Rows are added and removed until they fit. */
async function typeCells(
  place: Locator,
  grid: Locator,
  block: readonly (readonly string[])[],
): Promise<void> {
  const keyboard = place.page().keyboard;
  for (const [index, cells] of block.entries()) {
    if ((await dataRows(grid)) <= index) await press(place, 'Tambah baris');
    for (const [column, text] of cells.entries()) {
      await goToCell(cellOf(grid, index, column));
      await keyboard.type(text);
      await keyboard.press('Enter');
    }
  }
  for (let count = await dataRows(grid); count > block.length; count -= 1) {
    await goToCell(cellOf(grid, count - 1, 0));
    await press(place, `Hapus baris ${count}`);
    await expect.poll(() => dataRows(grid)).toBe(count - 1);
  }
}

async function dataRows(grid: Locator): Promise<number> {
  return (await grid.getByRole('row').count()) - 1;
}
