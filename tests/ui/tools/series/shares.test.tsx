import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyToolUse } from '#domain/risalah/schema/emptyToolUse.ts';
import type { SeriesInput } from '#domain/tools/series.ts';
import type { Session } from '#store/session.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { ComparisonSection } from '#ui/sections/results/ComparisonSection.tsx';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { dataNames } from '#words/tools.ts';
import { mainTarget } from '#tests/domain/risalah/wholeThread.ts';
import { countedIds, testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

async function openGraph(): Promise<Session> {
  const blank = blankRisalah();
  const use = emptyToolUse('series', () => 'use-1', dataNames);
  const session = testSession({ ...blank, verification: { ...blank.verification, data: [use] } });
  renderOpen(
    <SectionForm id="verification">
      <ToolUses section="verification" />
    </SectionForm>,
    { session, newId: countedIds() },
  );
  await screen.findByRole('grid', { name: 'Nilai' });
  return session;
}

function graphOf(session: Session): SeriesInput | null {
  act(() => session.forms.flushAll());
  const held = session.store.getState().verification.data[0];
  return held?.tool === 'series' ? held.input : null;
}

describe('two counts in a graph', () => {
  it('are typed into a cell, shown with their percentage and pooled below', async () => {
    const user = userEvent.setup();
    const session = await openGraph();
    const grid = screen.getByRole('grid', { name: 'Nilai' });
    const [, first] = within(grid).getAllByRole('gridcell');
    if (first === undefined) throw new Error('no cell');
    await user.click(first);
    await user.keyboard('245 dari 1.635{Enter}');
    await user.keyboard('126/1219{Enter}');
    expect(graphOf(session)?.series[0]?.values.slice(0, 2)).toEqual([
      { count: 245, of: 1635 },
      { count: 126, of: 1219 },
    ]);
    expect(within(grid).getByText('245 dari 1.635 = 14,98%')).toBeInTheDocument();
    expect(within(grid).getByText('Keseluruhan')).toBeInTheDocument();
    expect(within(grid).getByText('371 dari 2.854 = 13%')).toBeInTheDocument();
  });
});

describe('a pasted cell', () => {
  it('of two counts stays two counts', async () => {
    const user = userEvent.setup();
    const session = await openGraph();
    const [, first] = within(screen.getByRole('grid', { name: 'Nilai' })).getAllByRole('gridcell');
    if (first === undefined) throw new Error('no cell');
    await user.click(first);
    await user.paste('15 dari 1.048');
    expect(graphOf(session)?.series[0]?.values[0]).toEqual({ count: 15, of: 1048 });
  });
});

describe('a result', () => {
  const share = { ...mainTarget, unit: '%', baseline: { count: 245, of: 1635 }, target: 8 };

  it('is typed as two counts, and what they come to stands beside them', async () => {
    const user = userEvent.setup();
    const blank = blankRisalah();
    const session = testSession(blankRisalah({ target: { ...blank.target, rows: [share] } }));
    renderOpen(<ComparisonSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
    expect(screen.getByText(/Sebelum 14,98% \(245 dari 1\.635\), sasaran 8%/)).toBeInTheDocument();
    const field = screen.getByRole('textbox', { name: 'Hasil sesudah perbaikan' });
    await user.type(field, '40 dari 409');
    expect(field).toHaveAccessibleDescription(/=\s9,78%/);
    await user.tab();
    expect(field).toHaveValue('40 dari 409');
    act(() => session.forms.flushAll());
    expect(session.store.getState().comparison.rows[0]?.after).toEqual({ count: 40, of: 409 });
  });

  it('keeps a half-typed share as typed, and says how to write it', async () => {
    const user = userEvent.setup();
    const blank = blankRisalah();
    const session = testSession(blankRisalah({ target: { ...blank.target, rows: [share] } }));
    renderOpen(<ComparisonSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
    const field = screen.getByRole('textbox', { name: 'Hasil sesudah perbaikan' });
    await user.type(field, '40 dari');
    await user.tab();
    expect(screen.getByText(/Tulis seperti 12,5 atau 245 dari 1\.635/)).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, '40 dari 409 (15%)');
    await user.tab();
    expect(screen.getByText(/40 dari 409 adalah 9,78%, bukan 15%/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '40 dari 409' }));
    act(() => session.forms.flushAll());
    expect(session.store.getState().comparison.rows[0]?.after).toEqual({ count: 40, of: 409 });
  });
});
