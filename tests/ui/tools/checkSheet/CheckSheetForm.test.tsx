import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CheckSheetInput } from '#domain/tools/checkSheet/checkSheet.ts';
import type { Session } from '#store/session.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { countedIds, testNow, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

async function open(changes: Partial<CheckSheetInput> = {}): Promise<Session> {
  let count = 0;
  const use = emptyToolUse('check-sheet', () => `use-${++count}`, dataNames);
  const blank = blankRisalah();
  const data = [{ ...use, input: { ...use.input, ...changes } }];
  const session = testSession({ ...blank, inventory: { ...blank.inventory, data } });
  renderOpen(
    <SectionForm id="inventory">
      <ToolUses section="inventory" />
    </SectionForm>,
    { session, newId: countedIds(), press: testPress({}), now: testNow },
  );
  await screen.findByRole('grid', { name: 'Jumlah kejadian' });
  return session;
}

function sheetOf(session: Session): CheckSheetInput {
  act(() => session.forms.flushAll());
  const use = session.store.getState().inventory.data[0];
  if (use?.tool !== 'check-sheet') throw new Error('no check sheet');
  return use.input;
}

function cell(row: number, column: number): HTMLElement {
  const grid = screen.getByRole('grid', { name: 'Jumlah kejadian' });
  const line = within(grid).getAllByRole('row')[row + 1];
  const found = within(line ?? grid).getAllByRole('gridcell')[column];
  if (found === undefined) throw new Error('no such cell');
  return found;
}

async function paste(text: string, at = { row: 0, column: 0 }): Promise<void> {
  const user = userEvent.setup();
  await user.click(cell(at.row, at.column));
  await user.paste(text);
}

const counted: Partial<CheckSheetInput> = {
  kinds: [
    { id: 'a', name: 'Berkas' },
    { id: 'b', name: 'Antrean' },
  ],
  columns: [
    { id: 'mon', name: 'Senin', stratum: '', inspected: null },
    { id: 'tue', name: 'Selasa', stratum: '', inspected: null },
  ],
  counts: [
    [3, 4],
    [5, 6],
  ],
};

describe('the grid of a check sheet', () => {
  it('takes a block with its header: the columns get its names, and those that were missing', async () => {
    const session = await open();
    await paste('Jenis\tSenin\tSelasa\tRabu\tKamis\tJumat\tSabtu\nBerkas\t1\t2\t3\t4\t5\t6');
    const { columns, kinds, counts } = sheetOf(session);
    expect(columns.map(({ name }) => name)).toEqual([
      'Senin',
      'Selasa',
      'Rabu',
      'Kamis',
      'Jumat',
      'Sabtu',
    ]);
    expect(kinds[0]?.name).toBe('Berkas');
    expect(counts[0]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(screen.getByText(/Baris 1 .* dibaca sebagai judul kolom/)).toBeVisible();
  });

  it('lays the header on the grid after all where somebody says it is data', async () => {
    const user = userEvent.setup();
    const session = await open();
    await paste('Jenis\t1\t2\nBerkas\t3\t4');
    await user.click(screen.getByRole('button', { name: 'Periksa cara membacanya' }));
    await user.click(screen.getByRole('button', { name: 'Baris 1, Jenis: Judul kolom' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Baris 1, Jenis' }), 'Data');
    await user.click(screen.getByRole('button', { name: 'Masukkan 2 baris' }));
    expect(sheetOf(session).kinds.slice(0, 2)).toMatchObject([
      { name: 'Jenis' },
      { name: 'Berkas' },
    ]);
    expect(sheetOf(session).counts[0]?.slice(0, 2)).toEqual([1, 2]);
  });

  it('shows the total of each kind beside it and of each column below it', async () => {
    await open(counted);
    expect(cell(0, 3)).toHaveTextContent('7');
    expect(cell(1, 3)).toHaveTextContent('11');
    expect(cell(2, 1)).toHaveTextContent('8');
    expect(cell(2, 3)).toHaveTextContent('18');
  });

  it('lays a single value on all selected cells, and clears them', async () => {
    const user = userEvent.setup();
    const session = await open(counted);
    await user.click(cell(0, 1));
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(screen.getByText('Terpilih 2 baris × 2 kolom.')).toBeInTheDocument();
    await user.paste('9');
    expect(sheetOf(session).counts).toEqual([
      [9, 9],
      [9, 9],
    ]);
    await user.keyboard('{Delete}');
    expect(sheetOf(session).counts).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('copies the selected cells and fills them down', async () => {
    const user = userEvent.setup();
    const session = await open(counted);
    await user.click(cell(0, 1));
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    const copied = new Map<string, string>();
    const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
    fireEvent.copy(cell(0, 1), { clipboardData });
    expect(copied.get('text/plain')).toBe('3\t4\n5\t6');
    await user.keyboard('{Control>}d{/Control}');
    expect(sheetOf(session).counts).toEqual([
      [3, 4],
      [3, 4],
    ]);
  });

  it('goes down on Enter and begins a row below the last', async () => {
    const user = userEvent.setup();
    const session = await open(counted);
    await user.click(cell(1, 0));
    await user.keyboard('{Enter}Jaringan{Tab}2{Enter}');
    const { kinds, counts } = sheetOf(session);
    expect(kinds.map(({ name }) => name)).toEqual(['Berkas', 'Antrean', 'Jaringan', '']);
    expect(counts[2]).toEqual([2, null]);
  });

  it('takes the rows of a file behind those that are there', async () => {
    const session = await open(counted);
    const file = new File(['Jaringan;7;8\r\nLain;1;0\r\n'], 'rekap.csv', { type: 'text/csv' });
    const [picker] = screen.getAllByTestId('table-picker');
    if (picker === undefined) throw new Error('no picker');
    fireEvent.change(picker, { target: { files: [file] } });
    expect(await screen.findByRole('gridcell', { name: 'Jaringan' })).toBeInTheDocument();
    expect(sheetOf(session).counts.slice(2)).toEqual([
      [7, 8],
      [1, 0],
    ]);
  });

  it('names a typed total that differs from the sum', async () => {
    const user = userEvent.setup();
    await open(counted);
    await user.type(screen.getByRole('textbox', { name: 'Jumlah menurut hitungan Anda' }), '20');
    expect(await screen.findByText(/berselisih 2 dari hitungan tabel/)).toBeInTheDocument();
  });
});

describe('counting while it happens', () => {
  async function openTally(): Promise<{ session: Session; dialog: HTMLElement }> {
    const session = await open({ ...counted, counts: [[3], [5]] });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Hitung langsung' }));
    return { session, dialog: screen.getByRole('dialog', { name: 'Hitung langsung' }) };
  }

  it('counts each press in the column that is still blank, with its time', async () => {
    const user = userEvent.setup();
    const { session, dialog } = await openTally();
    expect(within(dialog).getByLabelText('Hari yang dihitung')).toHaveDisplayValue('Selasa');
    await user.click(within(dialog).getByRole('button', { name: /^Berkas/ }));
    await user.click(within(dialog).getByRole('button', { name: /^Berkas/ }));
    const { counts, taps } = sheetOf(session);
    expect(counts[0]).toEqual([3, 2]);
    expect(taps).toEqual([
      { kind: 'a', column: 'tue', at: new Date(2026, 5, 1, 10, 42).toISOString() },
      { kind: 'a', column: 'tue', at: new Date(2026, 5, 1, 10, 42).toISOString() },
    ]);
    const last = within(dialog).getByRole('list', { name: 'Hitungan terakhir' });
    expect(within(last).getAllByRole('listitem')[0]).toHaveTextContent('10.42.00 Berkas, Selasa');
  });

  it('takes back one press at a time, and none that was not made here', async () => {
    const user = userEvent.setup();
    const { session, dialog } = await openTally();
    await user.click(within(dialog).getByRole('button', { name: /^Antrean/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Urungkan' }));
    expect(within(dialog).getByRole('status')).toHaveTextContent('Diurungkan: Antrean, Selasa.');
    expect(within(dialog).getByRole('button', { name: 'Urungkan' })).toBeDisabled();
    expect(sheetOf(session)).toMatchObject({
      taps: [],
      counts: [
        [3, null],
        [5, 0],
      ],
    });
  });

  it('gives a kind that nobody had foreseen a button of its own', async () => {
    const user = userEvent.setup();
    const { session, dialog } = await openTally();
    await user.type(within(dialog).getByLabelText('Jenis kejadian baru'), 'Listrik padam{Enter}');
    await user.click(within(dialog).getByRole('button', { name: /^Listrik padam/ }));
    expect(sheetOf(session).counts[2]).toEqual([null, 1]);
    await user.type(within(dialog).getByLabelText('Jenis kejadian baru'), 'berkas');
    expect(within(dialog).getByRole('button', { name: 'Tambah' })).toBeDisabled();
  });

  it('keeps the name of a new kind while it is typed, and gives it a button when it is done', async () => {
    const user = userEvent.setup();
    const { session, dialog } = await openTally();
    const field = within(dialog).getByLabelText('Jenis kejadian baru');
    await user.type(field, 'Listrik');
    await waitFor(() => expect(sheetOf(session).kinds[2]?.name).toBe('Listrik'));
    expect(within(dialog).queryByRole('button', { name: /^Listrik/ })).not.toBeInTheDocument();
    await user.type(field, ' padam');
    await user.click(within(dialog).getByRole('button', { name: 'Tambah' }));
    expect(within(dialog).getByRole('button', { name: /^Listrik padam/ })).toBeVisible();
    expect(sheetOf(session).kinds.map(({ name }) => name)).toEqual([
      'Berkas',
      'Antrean',
      'Listrik padam',
    ]);
    await user.type(field, 'Berkas');
    await waitFor(() => expect(sheetOf(session).kinds[3]?.name).toBe(''));
  });

  it('counts in the column that is chosen and ends where it began', async () => {
    const user = userEvent.setup();
    const { session, dialog } = await openTally();
    await user.selectOptions(within(dialog).getByLabelText('Hari yang dihitung'), 'Senin');
    await user.click(within(dialog).getByRole('button', { name: /^Berkas/ }));
    expect(sheetOf(session).counts[0]?.[0]).toBe(4);
    await user.click(within(dialog).getByRole('button', { name: 'Selesai' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
