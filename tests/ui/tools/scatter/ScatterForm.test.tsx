import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ScatterInput } from '#domain/tools/scatter.ts';
import type { Session } from '#store/session.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { countedIds } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

async function open(): Promise<Session> {
  const blank = blankRisalah();
  const use = emptyToolUse('scatter', () => 'use-1', dataNames);
  const session = testSession({ ...blank, verification: { ...blank.verification, data: [use] } });
  renderOpen(
    <SectionForm id="verification">
      <ToolUses section="verification" />
    </SectionForm>,
    { session, newId: countedIds() },
  );
  await screen.findByRole('grid', { name: 'Pasangan nilai' });
  return session;
}

function input(session: Session): ScatterInput | null {
  act(() => session.forms.flushAll());
  const held = session.store.getState().verification.data[0];
  return held?.tool === 'scatter' ? held.input : null;
}

describe('a scatter diagram', () => {
  it('takes pairs with their strata copied from Excel and says what they show', async () => {
    const user = userEvent.setup();
    const session = await open();
    const cell = within(screen.getByRole('grid')).getAllByRole('gridcell')[0];
    if (cell === undefined) throw new Error('no cell');
    await user.click(cell);
    await user.paste('1\t5\tLoket 1\n2\t7\tLoket 1\n3\t9\tLoket 2\n4\tbanyak\t');
    expect(input(session)?.pairs).toEqual([
      { x: 1, y: 5, stratum: 'Loket 1', label: '' },
      { x: 2, y: 7, stratum: 'Loket 1', label: '' },
      { x: 3, y: 9, stratum: 'Loket 2', label: '' },
      { x: 4, y: { typed: 'banyak' }, stratum: '', label: '' },
    ]);
    const [told] = await screen.findAllByText(/Makin tinggi nilai x, nilai y /i);
    expect(told).toHaveTextContent('Baris 4 belum dihitung');
  });

  it('names the columns of its grid after the axes', async () => {
    const user = userEvent.setup();
    const session = await open();
    await user.type(screen.getByLabelText(/Sumbu tegak/), 'Waktu tunggu');
    expect(await screen.findByRole('columnheader', { name: 'Waktu tunggu' })).toBeInTheDocument();
    await user.click(screen.getByText('Pengaturan diagram tebar'));
    await user.click(screen.getByLabelText('Gambar garis median'));
    expect(input(session)).toMatchObject({ yTitle: 'Waktu tunggu', medians: 'drawn' });
  });
});
