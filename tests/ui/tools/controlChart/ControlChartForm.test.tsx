import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ToolUse } from '#domain/risalah/schema/toolUse.ts';
import type { ControlChartInput } from '#domain/tools/controlChart/controlChartInput.ts';
import type { Session } from '#store/session.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import { dataNames } from '#words/tools.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { countedIds } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

async function open(changes: Partial<ControlChartInput> = {}): Promise<Session> {
  let count = 0;
  const use = emptyToolUse('control-chart', () => `use-${++count}`, dataNames);
  const data: ToolUse[] = [{ ...use, input: { ...use.input, ...changes } }];
  const blank = blankRisalah();
  const session = testSession({ ...blank, comparison: { ...blank.comparison, data } });
  renderOpen(
    <SectionForm id="comparison">
      <ToolUses section="comparison" />
    </SectionForm>,
    { session, newId: countedIds() },
  );
  await screen.findByRole('grid', { name: 'Data tiap titik' });
  return session;
}

function inputOf(session: Session): ControlChartInput {
  act(() => session.forms.flushAll());
  const held = session.store.getState().comparison.data[0];
  if (held?.tool !== 'control-chart') throw new Error('no control chart');
  return held.input;
}

async function paste(text: string): Promise<void> {
  const user = userEvent.setup();
  const cell = within(screen.getByRole('grid')).getAllByRole('gridcell')[0];
  if (cell === undefined) throw new Error('no cell');
  await user.click(cell);
  await user.paste(text);
}

const waits = [42, 44, 39, 41, 61, 43, 40, 44, 38, 42, 45, 41]
  .map((value, at) => `Hari ${at + 1}\t${value}`)
  .join('\n');

describe('a control chart', () => {
  it('takes points copied from Excel and says which one stands out', async () => {
    const session = await open();
    await paste(waits);
    expect(inputOf(session).points.map(({ values }) => values[0])).toHaveLength(12);
    const told = /Titik 5 di luar batas kendali atas/;
    expect(await screen.findByText(told)).toBeInTheDocument();
  });

  it('is chosen by questions about the data', async () => {
    const user = userEvent.setup();
    const session = await open();
    await user.click(screen.getByText('Bantu memilih peta'));
    await user.click(screen.getByRole('radio', { name: /Banyak berkas atau layanan yang salah/ }));
    await user.click(screen.getByRole('radio', { name: 'Tidak, berubah-ubah' }));
    await user.click(screen.getByRole('button', { name: 'Pakai peta ini' }));
    expect(inputOf(session).chart).toBe('p');
    const grid = screen.getByRole('grid', { name: 'Data tiap titik' });
    expect(within(grid).getByRole('columnheader', { name: 'Diperiksa' })).toBeInTheDocument();
    expect(screen.getByText('Peta ini sudah dipakai.', { exact: false })).toBeInTheDocument();
  });

  it('starts with two rules and lets each be switched on, off and made longer', async () => {
    const user = userEvent.setup();
    const session = await open();
    await user.click(screen.getByText('Aturan sinyal: Nelson'));
    const rules = screen.getByRole('group', { name: 'Aturan yang dipakai' });
    const on = within(rules)
      .getAllByRole<HTMLInputElement>('checkbox')
      .filter(({ checked }) => checked);
    expect(on).toHaveLength(2);
    await user.click(within(rules).getByRole('checkbox', { name: /terus naik atau terus turun/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Panjang aturan N3' }), '7');
    await user.click(within(rules).getByRole('checkbox', { name: /Satu titik di luar batas/ }));
    expect(inputOf(session).rules).toEqual([
      { rule: 'same-side', length: null },
      { rule: 'trend', length: 7 },
    ]);
    await user.selectOptions(screen.getByLabelText('Kumpulan aturan'), 'Western Electric');
    expect(inputOf(session).ruleSet).toBe('western-electric');
    expect(screen.queryByRole('checkbox', { name: /terus naik/ })).not.toBeInTheDocument();
  });

  it('begins a stage and marks a change at a point that is named', async () => {
    const user = userEvent.setup();
    const session = await open();
    await paste(waits);
    await user.click(screen.getByText('Tahap dan tanda perubahan'));
    await user.click(screen.getByRole('button', { name: 'Tambah tahap' }));
    await user.type(screen.getByRole('textbox', { name: 'Nama tahap 1' }), 'Sesudah');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Mulai titik, tahap 1' }),
      '7. Hari 7',
    );
    await user.click(screen.getByRole('button', { name: 'Tambah tanda' }));
    expect(inputOf(session)).toMatchObject({
      stages: [{ name: 'Sesudah', from: 7 }],
      changes: [{ label: '', at: 1 }],
    });
    await user.click(screen.getByRole('button', { name: 'Hapus tanda 1' }));
    expect(inputOf(session).changes).toEqual([]);
  });

  it('makes room for more values at each point', async () => {
    const user = userEvent.setup();
    const session = await open({ chart: 'xbar-r' });
    await user.click(screen.getByRole('button', { name: 'Banyak nilai tiap titik: tambah' }));
    expect(inputOf(session).points[0]?.values).toEqual([null, null, null]);
    const grid = screen.getByRole('grid', { name: 'Data tiap titik' });
    expect(within(grid).getByRole('columnheader', { name: 'Nilai 3' })).toBeInTheDocument();
    await paste('Senin\t1,5\t2,5\t3,5');
    expect(inputOf(session).points[0]).toMatchObject({ name: 'Senin', values: [1.5, 2.5, 3.5] });
  });
});
