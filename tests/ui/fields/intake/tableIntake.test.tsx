import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import type { InputOf } from '#domain/tools/tools.ts';
import type { Session } from '#store/session.ts';
import { dataNames } from '#words/tools.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { countedIds, testNow, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

beforeEach(() => localStorage.clear());

const grids = {
  pareto: 'Jenis dan jumlah',
  histogram: 'Hasil pengukuran',
  scatter: 'Pasangan nilai',
  'check-sheet': 'Jumlah kejadian',
  'control-chart': 'Data tiap titik',
  series: 'Nilai',
  stratification: 'Data yang dipilah',
} as const;
type GridTool = keyof typeof grids;

/** A page with one empty tool on it. */
async function open<Tool extends GridTool>(tool: Tool) {
  let count = 0;
  const blank = blankRisalah();
  const use: ToolUse = emptyToolUse(tool as ToolUseKind, () => `use-${++count}`, dataNames);
  const session = testSession({ ...blank, inventory: { ...blank.inventory, data: [use] } });
  renderOpen(
    <SectionForm id="inventory">
      <ToolUses section="inventory" />
    </SectionForm>,
    { session, newId: countedIds(), press: testPress({}), now: testNow },
  );
  const grid = await screen.findByRole('grid', { name: grids[tool] });
  const user = userEvent.setup();
  return {
    user,
    grid,
    paste: async (text: string, at = { row: 0, column: 0 }) => {
      const line = within(grid).getAllByRole('row')[at.row + 1] ?? grid;
      await user.click(within(line).getAllByRole('gridcell')[at.column] ?? line);
      await user.paste(text);
    },
    drop: (file: File) =>
      fireEvent.drop(grid, { dataTransfer: { types: ['Files'], files: [file] } }),
    input: () => inputOf(session, tool),
  };
}

function inputOf<Tool extends ToolUseKind>(session: Session, tool: Tool): InputOf<Tool> {
  act(() => session.forms.flushAll());
  const held = session.store.getState().inventory.data[0];
  if (held?.tool !== tool) throw new Error('another tool');
  return held.input;
}

function dialog(): HTMLElement {
  return screen.getByRole('dialog', { name: 'Beginilah tabel Anda dibaca' });
}

const printed =
  'No\tJenis keluhan\tJumlah\t%\n1\tAntrean lama\t45orang\t45%\n2\tBerkas kurang\t55 orang\t55%\n\tTotal\t100\t100%';

describe('a table that is pasted', () => {
  it('is shown with what is set aside, and comes in once somebody agrees', async () => {
    const { user, paste, input } = await open('pareto');
    await paste(printed);
    expect(input().items.every(({ category }) => category === '')).toBe(true);
    expect(within(dialog()).getByRole('status')).toHaveTextContent(
      'Tidak dimasukkan: kolom “No” (nomor urut), kolom “%” (bagian dari keseluruhan), dan baris “Total” (jumlah).',
    );
    const shown = within(dialog()).getByRole('group', { name: 'Yang akan masuk' });
    expect(within(shown).getByRole('row', { name: 'Jumlah 100' })).toBeVisible();
    await user.click(within(dialog()).getByRole('button', { name: 'Masukkan 2 baris' }));
    expect(input().items).toEqual([
      { category: 'Antrean lama', count: 45 },
      { category: 'Berkas kurang', count: 55 },
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('leaves everything as it was where nobody agrees', async () => {
    const { user, paste, input } = await open('pareto');
    const before = input();
    await paste(printed);
    await user.click(within(dialog()).getByRole('button', { name: 'Batal' }));
    expect(input()).toEqual(before);
  });

  it('is put right by its marks, with the keyboard alone', async () => {
    const { user, paste, input } = await open('pareto');
    await paste(printed);
    const mark = within(dialog()).getByRole('button', { name: 'Baris 4, Total: Jumlah' });
    const first = within(dialog()).getByRole('button', { name: 'Kolom 1, No: Nomor urut' });
    act(() => first.focus());
    await user.keyboard('{ArrowRight}{ArrowDown}{End}');
    expect(mark).toHaveFocus();
    await user.keyboard('{Enter}');
    const list = within(dialog()).getByRole('combobox', { name: 'Baris 4, Total' });
    expect(list).toHaveFocus();
    await user.selectOptions(list, 'Data');
    await user.keyboard('{Escape}');
    expect(within(dialog()).getByRole('button', { name: 'Baris 4, Total: Data' })).toHaveFocus();
    await user.click(within(dialog()).getByRole('button', { name: 'Masukkan 3 baris' }));
    expect(input().items[2]).toEqual({ category: 'Total', count: 100 });
  });

  it('remembers what was chosen for the same head', async () => {
    const { user, paste, input } = await open('pareto');
    const two = 'Bagian\tMasuk\tKeluar\nLoket\t10\t7\nFarmasi\t20\t12';
    await paste(two);
    await user.click(within(dialog()).getByRole('radio', { name: '“Keluar”' }));
    await user.click(within(dialog()).getByRole('button', { name: 'Masukkan 2 baris' }));
    expect(input().items.map(({ count }) => count)).toEqual([7, 12]);
    await paste(two.replace('12', '15'));
    expect(within(dialog()).getByText(/Pilihan Anda yang dulu/)).toBeVisible();
    await user.click(within(dialog()).getByRole('button', { name: 'Masukkan 2 baris' }));
    expect(input().items.map(({ count }) => count)).toEqual([7, 15]);
    expect(screen.getByText(/Isi lama \(2 baris\) diganti/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kembalikan' }));
    expect(input().items.map(({ count }) => count)).toEqual([7, 12]);
  });

  it('asks in words how its numbers are written, once', async () => {
    const { user, paste, input } = await open('scatter');
    await paste('1.204\t2.310\n3.405\t1.222\n2.100\t4.121');
    const question = within(dialog()).getByRole('group', {
      name: 'Angka “1.204” dibaca bagaimana?',
    });
    await user.click(
      within(question).getByRole('radio', { name: 'satu koma dua nol empat (1,204)' }),
    );
    expect(
      within(question).getByRole('radio', { name: 'seribu dua ratus empat (1.204)' }),
    ).toBeVisible();
    await user.click(within(dialog()).getByRole('button', { name: 'Masukkan 3 baris' }));
    expect(input().pairs[0]).toMatchObject({ x: 1.204, y: 2.31 });
  });

  it('tells both numbers of a sum that disagrees', async () => {
    const { paste } = await open('pareto');
    await paste('Jenis\tJumlah\nAntrean\t45\nBerkas\t30\nTotal\t80');
    expect(within(dialog()).getByRole('status')).toHaveTextContent(
      'Total, Jumlah tertulis 80, padahal hasil penjumlahannya 75.',
    );
  });

  it('goes straight in where it is plain, and lays cells where the caret is', async () => {
    const { user, paste, input } = await open('pareto');
    await paste('Antrean\t45\nBerkas\t30');
    await paste('99\n98', { row: 0, column: 1 });
    expect(input().items.slice(0, 2)).toEqual([
      { category: 'Antrean', count: 99 },
      { category: 'Berkas', count: 98 },
    ]);
    expect(screen.getByText('2 isian lama diganti.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kembalikan' }));
    expect(input().items[0]).toEqual({ category: 'Antrean', count: 45 });
  });

  it('may be a list in running text: values, or pairs', async () => {
    const values = await open('histogram');
    await values.paste('93, 66, 67, 70,5');
    expect(values.input().values.slice(0, 4)).toEqual([93, 66, 67, 70.5]);
  });

  it('keeps pairs of running text together', async () => {
    const { paste, input } = await open('scatter');
    await paste('8,3 km 31 menit; 12 km 40 menit');
    expect(input().pairs.slice(0, 2)).toMatchObject([
      { x: 8.3, y: 31 },
      { x: 12, y: 40 },
    ]);
  });

  it('finds the column of values where numbers are pasted at a name', async () => {
    const { paste, input } = await open('control-chart');
    await paste('25\n31\n28');
    expect(
      input()
        .points.slice(0, 3)
        .map(({ values }) => values[0]),
    ).toEqual([25, 31, 28]);
  });

  it('is refused with a sentence where it is a picture, empty or far too large', async () => {
    const { user, grid, paste } = await open('pareto');
    await paste('\t\n\t');
    expect(screen.getByText(/Tidak ada isi yang dapat ditempel/)).toBeVisible();
    const cell = within(grid).getAllByRole('gridcell')[0] ?? grid;
    await user.click(cell);
    const picture = new File(['x'], 'image.png', { type: 'image/png' });
    fireEvent.paste(cell, { clipboardData: { getData: () => '', files: [picture] } });
    expect(screen.getByText(/Yang ditempel adalah gambar/)).toBeVisible();
    await paste(Array.from({ length: 200 }, (_, at) => at).join('\t'));
    expect(screen.getByText(/1 baris × 200 kolom/)).toBeVisible();
    await paste(Array.from({ length: 60_000 }, (_, at) => `Jenis ${at}\t${at}`).join('\n'));
    expect(screen.getByText(/60.000 baris × 2 kolom.*Tidak ada yang diubah/)).toBeVisible();
  });

  it('is drawn in part where it is long', async () => {
    const { paste } = await open('pareto');
    const rows = Array.from({ length: 3000 }, (_, at) => `${at + 1}\tJenis ${at}\t${at % 9}`);
    await paste(['No\tJenis\tJumlah', ...rows].join('\n'));
    expect(within(dialog()).getAllByRole('row').length).toBeLessThan(90);
    expect(within(dialog()).getByText('… dan 2.986 baris lagi')).toBeVisible();
  });

  describe('over rows that are there', () => {
    const more = 'No\tJenis\tJumlah\n1\tSistem lambat\t15\n2\tLainnya\t10';

    it('takes their place unless somebody says otherwise', async () => {
      const { user, paste, input } = await open('pareto');
      await paste('Antrean\t45\nBerkas\t30');
      await paste(more);
      expect(within(dialog()).getByRole('radio', { name: 'Ganti semuanya' })).toBeChecked();
      await user.click(within(dialog()).getByRole('button', { name: 'Masukkan 2 baris' }));
      expect(input().items.map(({ category }) => category)).toEqual(['Sistem lambat', 'Lainnya']);
      expect(screen.getByText(/Isi lama \(2 baris\) diganti/)).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Kembalikan' }));
      expect(input().items.slice(0, 2)).toEqual([
        { category: 'Antrean', count: 45 },
        { category: 'Berkas', count: 30 },
      ]);
    });

    it('comes below them where that is chosen', async () => {
      const { user, paste, input } = await open('pareto');
      await paste('Antrean\t45\nBerkas\t30');
      await paste(more);
      await user.click(within(dialog()).getByRole('radio', { name: 'Tambahkan di bawahnya' }));
      await user.click(within(dialog()).getByRole('button', { name: 'Masukkan 2 baris' }));
      expect(input().items.slice(0, 4)).toEqual([
        { category: 'Antrean', count: 45 },
        { category: 'Berkas', count: 30 },
        { category: 'Sistem lambat', count: 15 },
        { category: 'Lainnya', count: 10 },
      ]);
      expect(screen.queryByText(/diganti/)).not.toBeInTheDocument();
    });
  });

  it('asks whether a row is the mean that it is called', async () => {
    const { user, paste, input } = await open('pareto');
    await paste('Materi\tJumlah\nMean\t12\nMedian\t9\nModus\t4');
    const question = within(dialog()).getByRole('group', {
      name: 'Baris “Median” dan “Modus” ringkasan dari baris di atasnya, atau data tersendiri?',
    });
    await user.click(within(question).getByRole('radio', { name: 'Data tersendiri' }));
    await user.click(within(dialog()).getByRole('button', { name: 'Masukkan 3 baris' }));
    expect(input().items[2]).toEqual({ category: 'Modus', count: 4 });
  });
});

describe('a file that is dropped on a grid', () => {
  it('is read like a table that is pasted', async () => {
    const { user, drop, input } = await open('pareto');
    drop(new File([printed.replaceAll('\t', ';')], 'rekap.csv', { type: 'text/csv' }));
    await user.click(await screen.findByRole('button', { name: 'Masukkan 2 baris' }));
    expect(input().items).toEqual([
      { category: 'Antrean lama', count: 45 },
      { category: 'Berkas kurang', count: 55 },
    ]);
  });

  it('is called what it is where it gives no table', async () => {
    const { drop } = await open('pareto');
    drop(new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2)], 'rekap.xls'));
    expect(await screen.findByText(/Berkas Excel lama \(\.xls\)/)).toBeVisible();
    drop(new File(['x'], 'foto.jpg', { type: 'image/jpeg' }));
    expect(await screen.findByText(/gambar, bukan tabel/)).toBeVisible();
  });
});
