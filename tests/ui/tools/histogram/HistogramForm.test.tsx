import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { HistogramInput } from '#domain/tools/histogram/histogramInput.ts';
import type { Session } from '#store/session.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { countedIds } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

async function open(): Promise<Session> {
  const blank = blankRisalah();
  const use = emptyToolUse('histogram', () => 'use-1', dataNames);
  const session = testSession({ ...blank, inventory: { ...blank.inventory, data: [use] } });
  renderOpen(
    <SectionForm id="inventory">
      <ToolUses section="inventory" />
    </SectionForm>,
    { session, newId: countedIds() },
  );
  await screen.findByRole('grid', { name: 'Hasil pengukuran' });
  return session;
}

function input(session: Session): HistogramInput | null {
  act(() => session.forms.flushAll());
  const held = session.store.getState().inventory.data[0];
  return held?.tool === 'histogram' ? held.input : null;
}

async function paste(text: string): Promise<void> {
  const user = userEvent.setup();
  const cell = within(screen.getByRole('grid')).getAllByRole('gridcell')[0];
  if (cell === undefined) throw new Error('no cell');
  await user.click(cell);
  await user.paste(text);
}

describe('a histogram', () => {
  it('takes a column copied from Excel and says what it shows', async () => {
    const session = await open();
    await paste('12\n15\n14\nlama\n18');
    expect(input(session)?.values).toEqual([12, 15, 14, { typed: 'lama' }, 18]);
    const told = await screen.findAllByText(/Rata-rata 4 data adalah 14,75/);
    expect(told[0]).toHaveTextContent('Baris 4 belum dihitung: nilainya belum terbaca.');
  });

  it('asks for a width of one’s own only where that is chosen', async () => {
    const user = userEvent.setup();
    const session = await open();
    expect(screen.queryByLabelText(/Lebar kelas yang dipakai/)).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText(/^Banyak kelas/), 'width');
    await user.type(screen.getByLabelText(/Lebar kelas yang dipakai/), '2,5');
    expect(input(session)).toMatchObject({ rule: 'width', width: 2.5 });
  });

  it('keeps the specification and the settings', async () => {
    const user = userEvent.setup();
    const session = await open();
    await user.type(screen.getByLabelText(/Batas spesifikasi atas/), '20');
    await user.click(screen.getByText('Pengaturan histogram'));
    await user.click(screen.getByLabelText('Gambar kurva normal'));
    await user.click(screen.getByLabelText('Seperti program statistik'));
    expect(input(session)).toMatchObject({ usl: 20, curve: 'drawn', convention: 'statistical' });
  });
});
