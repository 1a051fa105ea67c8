import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { handedIn, judgeSheetsFor } from '#domain/convention/judgeSheets.ts';
import type { JudgeFile } from '#ui/services/events.ts';
import { gelar, gelarEvent } from './gelar.ts';
import { showConvention } from './showConvention.tsx';

/** How many sheets there are of each judge. */
function countBy(sheets: readonly { readonly judge: string }[]): Readonly<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { judge } of sheets) counted[judge] = (counted[judge] ?? 0) + 1;
  return counted;
}

describe('what comes of a convention', () => {
  it('is a ranking by the agreed way, its podium under the others, and the spread of each judge', async () => {
    showConvention(gelarEvent(), { page: 'result' });
    const table = await screen.findByRole('region', { name: 'Tabel peringkat' });
    const names = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(names.map((name) => gelar.expected.byMean.find((one) => name.startsWith(one)))).toEqual(
      gelar.expected.byMean,
    );
    expect(screen.getByText(/^Juara 1.* berganti\.$/)).toBeInTheDocument();
    const podium = screen.getByRole('region', { name: 'Tabel juara' });
    expect(within(podium).getAllByRole('rowheader')).toHaveLength(4);
    const spread = screen.getByRole('region', { name: 'Tabel sebaran' });
    expect(within(spread).getByRole('row', { name: /Ani/ })).toHaveTextContent('35,10');
  });

  it('is closed under a code, and opened only for a reason', async () => {
    const user = userEvent.setup();
    const { saved } = showConvention(gelarEvent(), { page: 'result' });
    await user.click(await screen.findByRole('button', { name: 'Tutup hasil' }));
    expect(screen.getByLabelText('Kode hasil').textContent).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    await user.click(screen.getByRole('button', { name: 'Buka kembali hasil' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByLabelText('Alasan'), 'Lembar terlambat');
    await user.click(within(dialog).getByRole('button', { name: 'Buka kembali' }));
    expect(saved().convention?.closed).toBeNull();
  });

  it('shows which sheets have come and which have not', async () => {
    const { convention } = gelarEvent();
    const sheets = convention?.sheets.filter(
      ({ judge, contestant }) => judge !== 'j2' || contestant !== 't3',
    );
    showConvention(gelarEvent({ sheets: sheets ?? [] }), { page: 'scores' });
    const table = await screen.findByRole('region', { name: 'Tabel lembar nilai' });
    expect(within(table).getByRole('row', { name: /Kelompok 03/ })).toHaveTextContent('belum');
    expect(screen.getByText('38 dari 39 lembar. 1 belum masuk.')).toBeInTheDocument();
  });

  it('counts files into what was typed while they were read', async () => {
    const user = userEvent.setup();
    const { convention } = gelarEvent();
    let count = 0;
    const surroundings = { now: '2026-11-30T06:00:00.000Z', newId: () => `n${(count += 1)}` };
    const taken = convention && judgeSheetsFor(convention, 'j2', { event: 'e1', ...surroundings });
    if (taken === null) throw new Error('there is no second judge');
    const brought = handedIn(taken, surroundings);
    let give: (files: readonly JudgeFile[]) => void = () => undefined;
    const reading = new Promise<readonly JudgeFile[]>((resolve) => {
      give = resolve;
    });
    const { saved, goTo } = showConvention(gelarEvent({ sheets: [] }), {
      page: 'scores',
      events: { readJudgeFiles: () => reading },
    });
    await user.upload(await screen.findByLabelText('Berkas juri'), new File([], 'Budi.juri'));
    goTo('scores', 'j1');
    await user.click(await screen.findByRole('textbox', { name: /^1\. / }));
    await user.keyboard('4{Enter}');
    await act(async () => {
      give([{ name: 'Budi.juri', read: { ok: true, value: brought } }]);
      await reading;
    });
    expect(countBy(saved().convention?.sheets ?? [])).toEqual({ j1: 1, j2: 13 });
    goTo('scores');
    expect(await screen.findByText('1 berkas dibaca.')).toBeInTheDocument();
  });

  it('can be objected to in writing, and is answered', async () => {
    const user = userEvent.setup();
    const event = gelarEvent({ announced: 3, announcedAt: '2026-06-01T03:00:00.000Z' });
    const { saved } = showConvention(event, { page: 'objections' });
    await user.click(await screen.findByRole('button', { name: 'Catat sanggahan' }));
    expect(screen.getByText(/^Pilih timnya/)).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Tim'), 'Kelompok 04');
    await user.type(screen.getByLabelText('Isi sanggahan'), 'Jumlah juri 2 keliru');
    await user.click(screen.getByRole('button', { name: 'Catat sanggahan' }));
    await user.type(screen.getByLabelText('Jawaban panitia'), 'Sudah dicocokkan');
    await user.click(screen.getByRole('button', { name: 'Ditolak' }));
    expect(screen.getByText('Ditolak.')).toBeInTheDocument();
    expect(saved().convention?.objections[0]?.outcome).toBe('refused');
  });
});
