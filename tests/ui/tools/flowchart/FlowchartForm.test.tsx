import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import type { FlowchartInput } from '#domain/tools/flowchart.ts';
import { undo } from '#store/acts.ts';
import type { Session } from '#store/session.ts';
import { countedIds, testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { dataNames } from '#words/tools.ts';

async function open(): Promise<Session> {
  const blank = blankRisalah();
  const use = emptyToolUse('flowchart', countedIds(), dataNames);
  const session = testSession({ ...blank, background: { ...blank.background, data: [use] } });
  renderOpen(
    <SectionForm id="background">
      <ToolUses section="background" />
    </SectionForm>,
    { session, newId: () => 'added', catalogue: testCatalogue() },
  );
  await screen.findByRole('group', { name: 'Langkah' });
  return session;
}

function steps(session: Session): FlowchartInput['steps'] {
  act(() => session.forms.flushAll());
  const held = session.store.getState().background.data[0];
  return held?.tool === 'flowchart' ? held.input.steps : [];
}

describe('a flowchart', () => {
  it('takes steps and says where a decision leads when it says no', async () => {
    const user = userEvent.setup();
    const session = await open();
    await user.type(screen.getByLabelText('Isi, baris 2'), 'Menerima berkas');
    await user.type(screen.getByLabelText('Pelaksana, baris 2'), 'Loket');
    await user.type(screen.getByLabelText('Isi, baris 3'), 'Lengkap?');
    await user.selectOptions(
      screen.getByLabelText('Jika tidak, ke, baris 3'),
      '2. Menerima berkas',
    );
    const [, first, asks] = steps(session);
    expect(first).toMatchObject({ shape: 'activity', text: 'Menerima berkas', who: 'Loket' });
    expect(asks).toMatchObject({ shape: 'decision', text: 'Lengkap?', otherwise: first?.id });
    expect(await screen.findAllByText(/dari langkah 3 kembali ke langkah 2/)).not.toEqual([]);
  });

  it('adds activities and changes what a step is', async () => {
    const user = userEvent.setup();
    const session = await open();
    await user.click(screen.getByRole('button', { name: 'Tambah langkah' }));
    expect(steps(session).at(-1)).toMatchObject({ shape: 'activity', text: '' });
    await user.selectOptions(screen.getByLabelText('Simbol, baris 5'), 'Selesai');
    expect(steps(session).at(-1)).toMatchObject({ shape: 'end' });
  });

  it('names the steps to lead to by their words, else by what they are', async () => {
    await open();
    const list = screen.getByLabelText('Jika tidak, ke, baris 3');
    expect(within(list).getByRole('option', { name: '1. Mulai' })).toBeInTheDocument();
    expect(within(list).getByRole('option', { name: '2. Kegiatan' })).toBeInTheDocument();
  });

  it('asks before a step goes to which a decision leads, and takes the way with it', async () => {
    const user = userEvent.setup();
    const session = await open();
    await user.type(screen.getByLabelText('Isi, baris 3'), 'Lengkap?');
    await user.selectOptions(screen.getByLabelText('Jika tidak, ke, baris 3'), '1. Mulai');
    await user.click(screen.getByRole('button', { name: 'Hapus baris 1' }));
    expect(steps(session)).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Tetap hapus', hidden: true }));
    expect(steps(session).map(({ otherwise }) => otherwise)).toEqual(['', '', '']);
    act(() => undo(session.store));
    expect(steps(session)).toHaveLength(4);
    expect(steps(session)[2]?.otherwise).toBe(steps(session)[0]?.id);
  });
});
