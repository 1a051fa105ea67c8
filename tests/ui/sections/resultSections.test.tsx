import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { emptyResultRow } from '#domain/risalah/schema/results.ts';
import { AchievementSection } from '#ui/sections/results/AchievementSection.tsx';
import { ActionsSection } from '#ui/sections/plan/ActionsSection.tsx';
import { AlternativesSection } from '#ui/sections/plan/AlternativesSection.tsx';
import { ComparisonSection } from '#ui/sections/results/ComparisonSection.tsx';
import { mainTarget } from '#tests/domain/risalah/wholeThread.ts';
import { countedIds, testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

const blank = blankRisalah();
const aimed = { target: { ...blank.target, rows: [mainTarget] } };

it('takes a second cycle, counts it, and leads back to the causes while the target is missed', async () => {
  const user = userEvent.setup();
  const session = testSession(blankRisalah(aimed));
  renderOpen(
    <>
      <ComparisonSection />
      <AchievementSection />
    </>,
    { session, newId: countedIds(), catalogue: testCatalogue() },
  );
  await user.type(screen.getByLabelText('Hasil sesudah perbaikan'), '102');
  act(() => session.forms.flushAll());
  expect(await screen.findByText('50%, sasaran belum tercapai')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'langkah mencari penyebab' })).toHaveAttribute(
    'href',
    '#/r/r1/causes',
  );
  await user.click(screen.getByRole('button', { name: 'Tambah siklus 2' }));
  const second = screen.getByRole('group', { name: 'Siklus 2' });
  await user.type(second.querySelector('input') as HTMLInputElement, '38');
  act(() => session.forms.flushAll());
  expect(await screen.findByText('111,5%, sasaran tercapai')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'langkah mencari penyebab' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Hapus siklus 2' }));
  act(() => session.forms.flushAll());
  expect(session.store.getState().comparison.rows.map(({ after }) => after)).toEqual([102]);
});

it('shows what was measured for a target that is gone, and asks which it belongs to', async () => {
  const user = userEvent.setup();
  const stray = { ...emptyResultRow('stray'), after: 40, note: 'Sesudah rak baru' };
  const rows = [stray, emptyResultRow('blank')];
  const comparison = { ...blank.comparison, rows };
  const session = testSession(blankRisalah({ ...aimed, comparison }));
  renderOpen(<ComparisonSection />, { session, newId: countedIds(), catalogue: testCatalogue() });
  const group = screen.getByRole('group', { name: 'Hasil tanpa sasaran' });
  expect(within(group).getByLabelText('Hasil sesudah perbaikan')).toHaveValue('40');
  await user.selectOptions(within(group).getByLabelText('Indikator'), mainTarget.indicator);
  act(() => session.forms.flushAll());
  expect(session.store.getState().comparison.rows[0]).toEqual({ ...stray, target: mainTarget.id });
  expect(screen.queryByRole('group', { name: 'Hasil tanpa sasaran' })).not.toBeInTheDocument();
  expect(screen.getByLabelText('Hasil sesudah perbaikan')).toHaveValue('40');
});

it('asks what is new and what was hardest', async () => {
  const user = userEvent.setup();
  const session = testSession(blankRisalah());
  renderOpen(
    <>
      <AlternativesSection />
      <ActionsSection />
    </>,
    { session, newId: countedIds(), catalogue: testCatalogue() },
  );
  await user.type(screen.getByLabelText('Apa yang baru dari cara yang dipilih?'), 'Warna');
  await user.type(screen.getByLabelText('Apa yang paling sulit, dan bagaimana diatasi?'), 'Rak');
  act(() => session.forms.flushAll());
  expect(session.store.getState().alternatives.novelty).toBe('Warna');
  expect(session.store.getState().actions.difficulty).toBe('Rak');
});
