import type { Locator, Page } from 'playwright-core';
import { isShare, typedText } from '#domain/tools/atoms.ts';
import type { Day, Measured } from '#domain/tools/atoms.ts';
import { formatDate } from '#language/formatDate.ts';
import { activate, enter, goToCell, hold, put, tick } from './keys.ts';

/** What is put into fields, by their labels. Blank answers are passed over. */
export type Answers = Readonly<Record<string, string>>;

export interface Rows {
  /** The label of the whole list. */
  readonly list: string;
  /** The words on the button that adds a row; without it the rows are given. */
  readonly add?: string;
  readonly rows: readonly Answers[];
  /** Rows that stand there already are answered; or they are taken away first, or others are added behind them. */
  readonly standing?: 'answered' | 'away' | 'kept';
}

export interface Picture {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Answers the fields of a place by their labels; lists take the words of the wanted option. */
export async function answer(place: Locator, answers: Answers): Promise<void> {
  for (const [label, value] of Object.entries(answers)) {
    if (value !== '') await put(place.getByLabel(label, { exact: true }), value);
  }
}

/** Presses one of several radio buttons. */
export async function choose(place: Locator, question: string, option: string): Promise<void> {
  const group = place.getByRole('group', { name: question, exact: true });
  await tick(group.getByLabel(option, { exact: true }));
}

/** Answers a list row by row: folded rows are opened, missing rows added, surplus rows removed. */
export async function answerRows(
  place: Locator,
  { list, add, rows, standing = 'answered' }: Rows,
): Promise<void> {
  const group = await hold(listNamed(place, list));
  const folded = group.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await activate(folded.first());
  const removers = group.locator('[aria-label^="Hapus baris "]');
  let count = await removers.count();
  const most = { answered: rows.length, away: 0, kept: count }[standing];
  for (; add !== undefined && count > most; count -= 1) await activate(removers.last());
  const first = standing === 'kept' ? count : 0;
  for (const [at, row] of rows.entries()) {
    const index = first + at;
    // Rows that stand for others come as soon as there is something to stand beside.
    const isThere = (await removers.count()) > index;
    if (add !== undefined && !isThere) await activate(group.getByText(add, { exact: true }));
    for (const [label, value] of Object.entries(row)) {
      if (value !== '') await put(named(group, `${label}, baris ${index + 1}`), value);
    }
  }
}

/** Types a row with the keyboard alone, from the button that adds it: Tab leads from cell to cell. */
export async function typeRow(place: Locator, { list, add = '', rows }: Rows): Promise<void> {
  const keyboard = place.page().keyboard;
  const button = listNamed(place, list).getByRole('button', { name: add, exact: true });
  for (const row of rows) {
    await button.focus();
    await keyboard.press('Enter');
    for (const [index, value] of Object.values(row).entries()) {
      if (index > 0) await keyboard.press('Tab');
      await enter(place.page(), value);
    }
  }
}

export async function press(place: Locator, button: string): Promise<void> {
  await activate(place.getByRole('button', { name: button, exact: true }));
}

/** Chooses a picture as a person does, through the button, and gives it its caption. */
export async function addPicture(
  place: Locator,
  { label, picture, caption }: { label: string; picture: Picture; caption: string },
): Promise<void> {
  const choosing = place.page().waitForEvent('filechooser');
  await press(place, `Tambah foto: ${label}`);
  await (await choosing).setFiles(picture);
  await answer(place, { [`Keterangan ${label}, foto 1`]: caption });
}

/** Lays a block copied from Excel on a grid, from its first cell on. */
export async function pasteInto(
  grid: Locator,
  block: readonly (readonly string[])[],
): Promise<void> {
  await copyBlock(grid.page(), block);
  await goToCell(cellOf(grid, 0, 0));
  await grid.page().keyboard.press('ControlOrMeta+V');
}

/** Lays a block copied from Excel on a list of rows, from a cell on. */
export async function pasteAt(cell: Locator, block: readonly (readonly string[])[]): Promise<void> {
  await copyBlock(cell.page(), block);
  await cell.focus();
  await cell.page().keyboard.press('ControlOrMeta+V');
}

async function copyBlock(page: Page, block: readonly (readonly string[])[]): Promise<void> {
  const text = block.map((cells) => cells.join('\t')).join('\n');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/** A cell of a grid; positions count from 0, below the head. */
export function cellOf(grid: Locator, row: number, column: number): Locator {
  return grid
    .getByRole('row')
    .nth(row + 1)
    .getByRole('gridcell')
    .nth(column);
}

/** A list of rows, by its label. */
export function listNamed(place: Locator, list: string): Locator {
  return place.getByRole('group', { name: list, exact: true });
}

/** An amount as an Indonesian types it: 12,5 and, without dots, 1850000. */
export function typed(amount: Measured): string {
  if (isShare(amount)) return `${typed(amount.count)} dari ${typed(amount.of)}`;
  return typeof amount === 'number' ? String(amount).replace('.', ',') : (typedText(amount) ?? '');
}

/** A day in words: 3 Maret 2026. */
export function written(day: Day): string {
  return typeof day === 'string' ? formatDate(day) : day.typed;
}

/** A control by the name it carries itself, which a table of many rows finds at once. */
export function named(place: Locator, name: string): Locator {
  return place.locator(`[aria-label="${name.replaceAll('"', '\\"')}"]`);
}
