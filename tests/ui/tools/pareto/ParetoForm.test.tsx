import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { Session } from '#store/session.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { countedIds } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

async function open(
  data: readonly ToolUse[] = [],
  elsewhere: readonly ToolUse[] = [],
): Promise<Session> {
  const blank = blankRisalah();
  const session = testSession({
    ...blank,
    background: { ...blank.background, data: [...elsewhere] },
    inventory: { ...blank.inventory, data: [...data] },
  });
  renderOpen(
    <SectionForm id="inventory">
      <ToolUses section="inventory" />
    </SectionForm>,
    { session, newId: countedIds() },
  );
  if (data.length > 0) await screen.findByRole('grid', { name: 'Jenis dan jumlah' });
  return session;
}

function use(): ToolUse {
  let count = 0;
  return emptyToolUse('pareto', () => `use-${++count}`, dataNames);
}

function items(session: Session): readonly unknown[] {
  act(() => session.forms.flushAll());
  const held = session.store.getState().inventory.data[0];
  return held?.tool === 'pareto' ? held.input.items : [];
}

async function paste(text: string): Promise<void> {
  const user = userEvent.setup();
  const cell = within(screen.getByRole('grid')).getAllByRole('gridcell')[0];
  if (cell === undefined) throw new Error('no cell');
  await user.click(cell);
  await user.paste(text);
}

describe('a Pareto', () => {
  it('is added from a short choice and says what to do while it is empty', async () => {
    const user = userEvent.setup();
    const session = await open();
    await user.click(screen.getByRole('button', { name: 'Tambah alat' }));
    await user.click(screen.getByRole('button', { name: /^Diagram Pareto/ }));
    expect(await screen.findByText(/Isi sedikitnya satu jenis dan jumlahnya/)).toBeInTheDocument();
    act(() => session.forms.flushAll());
    expect(session.store.getState().inventory.data.map(({ tool }) => tool)).toEqual(['pareto']);
  });

  it('takes a block copied from Excel', async () => {
    const session = await open([use()]);
    await paste('Berkas tidak lengkap\t64\nAntrean lama\t41\nLain-lain\t7');
    expect(items(session).slice(0, 3)).toEqual([
      { category: 'Berkas tidak lengkap', count: 64 },
      { category: 'Antrean lama', count: 41 },
      { category: 'Lain-lain', count: 7 },
    ]);
    expect(await screen.findByText(/menyumbang/)).toBeInTheDocument();
  });

  it('names the rows that are not counted and keeps what was typed', async () => {
    const session = await open([use()]);
    await paste('Berkas\t64\nAntrean\tbanyak\nJaringan\t');
    expect(
      await screen.findByText(/Baris 2 belum dihitung: jumlahnya belum terbaca/),
    ).toHaveTextContent('Baris 3 belum dihitung: jumlahnya kosong.');
    expect(items(session)[1]).toEqual({ category: 'Antrean', count: { typed: 'banyak' } });
  });

  it('is removed without asking and brought back', async () => {
    const user = userEvent.setup();
    const session = await open([use()]);
    await user.click(screen.getByRole('button', { name: 'Hapus: Diagram Pareto 1' }));
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kembalikan' }));
    expect(items(session)).toHaveLength(4);
  });

  it('takes one bar of another Pareto apart', async () => {
    const user = userEvent.setup();
    const above = emptyToolUse('pareto', () => 'above', dataNames);
    const below = emptyToolUse('pareto', () => 'below', dataNames);
    const counted = { ...above.input, items: [{ category: 'Berkas tidak lengkap', count: 64 }] };
    const session = await open(
      [{ ...below, parent: { use: 'above', category: '' } }],
      [{ ...above, title: 'Keluhan', input: counted }],
    );
    await user.click(screen.getAllByText('Pengaturan Pareto')[0] ?? document.body);
    const bar = await screen.findByLabelText('Batang yang dirinci');
    await user.selectOptions(bar, 'Berkas tidak lengkap');
    act(() => session.forms.flushAll());
    expect(session.store.getState().inventory.data[0]).toMatchObject({
      parent: { use: 'above', category: 'Berkas tidak lengkap' },
    });
  });
});
