import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ToolUseOf } from '#domain/risalah/schema/toolUse.ts';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { Session } from '#store/session.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { countedIds } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

function open(data: readonly ToolUse[]): Session {
  const blank = blankRisalah();
  const session = testSession({ ...blank, inventory: { ...blank.inventory, data: [...data] } });
  renderOpen(
    <SectionForm id="inventory">
      <ToolUses section="inventory" />
    </SectionForm>,
    { session, newId: countedIds() },
  );
  return session;
}

function use(tool: 'stratification' | 'check-sheet', prefix: string): ToolUse {
  let count = 0;
  return emptyToolUse(tool, () => `${prefix}-${++count}`, dataNames);
}

function held(session: Session): ToolUseOf<'stratification'> {
  act(() => session.forms.flushAll());
  const found = session.store.getState().inventory.data.at(-1);
  if (found?.tool !== 'stratification') throw new Error('no stratification');
  return found;
}

async function paste(text: string): Promise<void> {
  const user = userEvent.setup();
  const name = 'Data yang dipilah';
  const grid = await screen.findByRole('grid', { name });
  const [first] = within(grid).getAllByRole('gridcell');
  if (first === undefined) throw new Error('no cell');
  await user.click(first);
  await user.paste(text);
}

/** Drawing follows the typing at its leisure. */
function reading(words: RegExp): Promise<HTMLElement> {
  return screen.findByText(words);
}

describe('a stratification', () => {
  it('takes a table from Excel, the names of its columns and one column more', async () => {
    const session = open([use('stratification', 'u')]);
    await paste(
      'Loket\tHari\tJenis\tJumlah\nLoket 1\tSenin\tBerkas\t30\nLoket 2\tSenin\tBerkas\t10',
    );
    const { input } = held(session);
    expect(input.columns.map(({ name }) => name)).toEqual(['Loket', 'Hari', 'Jenis']);
    expect(input.rows.slice(0, 2)).toEqual([
      { words: ['Loket 1', 'Senin', 'Berkas'], amount: 30 },
      { words: ['Loket 2', 'Senin', 'Berkas'], amount: 10 },
    ]);
    expect(await reading(/yang terbanyak pada Loket 1: 30/)).toBeInTheDocument();
  });

  it('splits by the column that is chosen', async () => {
    const user = userEvent.setup();
    const session = open([use('stratification', 'u')]);
    await paste('Loket 1\tBerkas\t30\nLoket 2\tAntrean\t10');
    await user.selectOptions(screen.getByLabelText('Dipilah menurut'), 'Jenis');
    await user.selectOptions(screen.getByLabelText('Dirinci lagi menurut'), 'Tidak dirinci');
    expect(held(session).input).toMatchObject({ by: 'u-3', across: '' });
    expect(await reading(/yang terbanyak pada Berkas/)).toBeInTheDocument();
  });

  it('asks how many were observed only once there is something to compare', async () => {
    open([use('stratification', 'u')]);
    expect(screen.queryByText('Jumlah diamati tiap kelompok')).not.toBeInTheDocument();
    await paste('Loket 1\tBerkas\t30\nLoket 2\tAntrean\t10');
    expect(screen.getByText('Jumlah diamati tiap kelompok')).toBeInTheDocument();
  });

  it('reads a check sheet without retyping, and says when that names no strata', async () => {
    const user = userEvent.setup();
    const sheet = use('check-sheet', 's');
    const session = open([sheet, use('stratification', 'u')]);
    const [, folded] = screen.getAllByText('Belum ada data.');
    if (folded !== undefined) await user.click(folded);
    await user.selectOptions(screen.getByLabelText('Data diambil dari'), 'Lembar periksa');
    expect(screen.getByText(/belum memberi kelompok/)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Hari' }));
    expect(held(session)).toMatchObject({ from: sheet.id, split: 'column' });
  });
});
