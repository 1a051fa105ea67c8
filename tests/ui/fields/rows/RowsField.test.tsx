import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import { emptyProblem } from '#domain/risalah/schema/theme.ts';
import type { Problem } from '#domain/risalah/schema/theme.ts';
import type { Section } from '#domain/risalah/schema/risalah.ts';
import { undo } from '#store/acts.ts';
import type { Session } from '#store/session.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { countedIds } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function problem(id: string, text = ''): Problem {
  return {
    ...emptyProblem(id),
    problem: text,
  };
}

type Rows = ComponentProps<typeof RowsField<Problem, Section<'inventory'>>>;

function open(texts: readonly string[], more: Partial<Rows> = {}): Session {
  const blank = blankRisalah();
  const problems = texts.map((text, index) => problem(`p${index + 1}`, text));
  const session = testSession({ ...blank, inventory: { ...blank.inventory, problems } });
  let count = 0;
  renderOpen(
    <SectionForm id="inventory">
      <RowsField<Problem, Section<'inventory'>>
        name="problems"
        intake="inventory"
        label="Daftar masalah"
        empty="Belum ada masalah."
        addLabel="Tambah masalah"
        columns={[
          { name: 'problem', label: 'Masalah', kind: 'text' },
          { name: 'frequency', label: 'Jumlah', kind: 'amount', min: 0 },
          { name: 'unit', label: 'Satuan', kind: 'text' },
        ]}
        newRow={() => problem(`n${++count}`)}
        {...more}
      />
    </SectionForm>,
    { session, newId: countedIds() },
  );
  return session;
}

function stored(session: Session): readonly Problem[] {
  act(() => session.forms.flushAll());
  return session.store.getState().inventory.problems;
}

function texts(session: Session): readonly string[] {
  return stored(session).map((row) => row.problem);
}

describe('RowsField', () => {
  it('says in one line that there are no rows and adds the first', async () => {
    const session = open([]);
    expect(screen.getByText('Belum ada masalah.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Tambah masalah' }));
    expect(screen.getByLabelText('Masalah, baris 1')).toHaveFocus();
    await userEvent.keyboard('Antrean lama');
    expect(texts(session)).toEqual(['Antrean lama']);
  });

  it('goes to the cell below on Enter and adds a row after the last', async () => {
    const session = open(['A', 'B']);
    await userEvent.click(screen.getByLabelText('Masalah, baris 1'));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByLabelText('Masalah, baris 2')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByLabelText('Masalah, baris 3')).toHaveFocus();
    expect(texts(session)).toEqual(['A', 'B', '']);
  });

  it('moves a row with Alt and an arrow, and the focus goes along', async () => {
    const session = open(['A', 'B']);
    await userEvent.click(screen.getByLabelText('Masalah, baris 1'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(texts(session)).toEqual(['B', 'A']);
    expect(screen.getByLabelText('Masalah, baris 2')).toHaveFocus();
  });

  it('deletes the rows that are selected in one step, and brings them back in one', async () => {
    const session = open(['A', 'B', 'C', 'D']);
    await userEvent.click(screen.getByRole('button', { name: 'Pilih baris 2' }));
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(screen.getByRole('button', { name: 'Pilih baris 3' }));
    await userEvent.keyboard('{/Shift}');
    const bar = within(screen.getByRole('toolbar', { name: 'Baris terpilih' }));
    expect(bar.getByText('2 baris terpilih')).toBeVisible();
    await userEvent.click(bar.getByRole('button', { name: 'Hapus yang terpilih' }));
    expect(texts(session)).toEqual(['A', 'D']);
    expect(screen.queryByRole('toolbar', { name: 'Baris terpilih' })).not.toBeInTheDocument();
    act(() => undo(session.store));
    expect(texts(session)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('doubles the rows that are selected, with ids of their own', async () => {
    const session = open(['A', 'B']);
    await userEvent.click(screen.getByRole('button', { name: 'Pilih baris 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gandakan' }));
    expect(texts(session)).toEqual(['A', 'A', 'B']);
    expect(new Set(stored(session).map(({ id }) => id)).size).toBe(3);
    act(() => undo(session.store));
    expect(texts(session)).toEqual(['A', 'B']);
  });

  it('moves a row by its number with Alt and an arrow, and keeps it in hand', async () => {
    const session = open(['A', 'B', 'C']);
    act(() => screen.getByRole('button', { name: 'Pilih baris 1' }).focus());
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Pilih baris 2' })).toHaveFocus(),
    );
    expect(texts(session)).toEqual(['B', 'A', 'C']);
  });

  it('shows the number of a card once, in hand', () => {
    open(['Antrean lama'], { layout: 'cards', summary: (row) => row.problem });
    expect(screen.getAllByText(/^1$/)).toHaveLength(1);
    expect(screen.getByText('Antrean lama', { selector: 'summary' })).toBeVisible();
  });

  it('removes a row without asking and brings it back', async () => {
    const session = open(['A', 'B']);
    await userEvent.click(screen.getByRole('button', { name: 'Hapus baris 1' }));
    expect(texts(session)).toEqual(['B']);
    await userEvent.click(screen.getByRole('button', { name: 'Kembalikan' }));
    expect(texts(session)).toEqual(['A', 'B']);
  });

  it('spreads a block copied from Excel over rows and columns', async () => {
    const session = open(['']);
    await userEvent.click(screen.getByLabelText('Masalah, baris 1'));
    await userEvent.paste('Antrean\t1.234,5\tkali\r\nFormulir\t12\tentah\r\n');
    const rows = stored(session);
    expect(rows.map((row) => [row.problem, row.frequency, row.unit])).toEqual([
      ['Antrean', 1234.5, 'kali'],
      ['Formulir', 12, 'entah'],
    ]);
  });

  it('asks once for a block whose numbers could be read in two ways, and puts nothing before', async () => {
    const session = open(['', 'C']);
    await userEvent.click(screen.getByLabelText('Masalah, baris 1'));
    await userEvent.paste('A\t1.234\nB\t2.500\n');
    const dialog = await screen.findByRole('dialog', { name: 'Beginilah tabel Anda dibaca' });
    expect(texts(session)).toEqual(['', 'C']);
    expect(within(dialog).getByRole('button', { name: /^Masukkan/ })).toBeDisabled();
    await userEvent.click(within(dialog).getByRole('radio', { name: /^seribu dua ratus/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: /^Masukkan/ }));
    expect(stored(session).map((row) => row.frequency)).toEqual([1234, 2500]);
  });

  it('brings a row back only once, by its own button or by undo', async () => {
    const session = open(['A', 'B']);
    await userEvent.click(screen.getByRole('button', { name: 'Hapus baris 1' }));
    act(() => {
      session.forms.flushAll();
      undo(session.store);
    });
    expect(texts(session)).toEqual(['A', 'B']);
    const again = screen.queryByRole('button', { name: 'Kembalikan' });
    if (again !== null) await userEvent.click(again);
    expect(texts(session)).toEqual(['A', 'B']);
  });

  it('refuses a block that would make more than 300 rows and changes nothing', async () => {
    const session = open(['A']);
    await userEvent.click(screen.getByLabelText('Masalah, baris 1'));
    await userEvent.paste('x\n'.repeat(3000));
    await waitFor(() => expect(screen.getByText(/paling banyak 300 baris/)).toBeVisible());
    expect(texts(session)).toEqual(['A']);
  });

  it('keeps the ids of its rows, since other records point at them', async () => {
    const session = open(['A', 'B']);
    await userEvent.type(screen.getByLabelText('Masalah, baris 2'), '!');
    expect(stored(session).map(({ id }) => id)).toEqual(['p1', 'p2']);
  });
});
