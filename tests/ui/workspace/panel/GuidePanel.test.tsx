import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { guides } from '#templates/guidance/guides.ts';
import { testCatalogue } from '#tests/ui/testParts.ts';
import { renderOpen } from '#tests/ui/testWorld.tsx';
import { GuidePanel } from '#ui/workspace/panel/GuidePanel.tsx';
import { focusedQuestion } from '#ui/workspace/guide/focusedQuestion.ts';
import { pagesOf } from '#ui/risalah/pages/pages.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';

const theme = pagesOf(eightSteps, {}).find(({ id }) => id === 'theme') ?? null;

const catalogue = testCatalogue({
  loadGuides: () => Promise.resolve(guides),
  examples: [{ id: 'puskesmas', name: 'Puskesmas', summary: '' }],
  loadExample: () => Promise.resolve(puskesmas),
});

function renderPanel() {
  renderOpen(
    <>
      <section id={sectionElementId('background')}>
        <textarea name="scope" aria-label="Ruang lingkup" />
      </section>
      <GuidePanel page={theme} />
    </>,
    { catalogue },
  );
}

it('explains the question that the cursor stands in, filled in for the worked case', async () => {
  renderPanel();
  expect(await screen.findByText(/Klik sebuah isian/)).toBeVisible();
  fireEvent.focusIn(screen.getByRole('textbox', { name: 'Ruang lingkup' }));
  const here = screen.getByRole('region', { name: 'Panduan pertanyaan ini' });
  expect(within(here).getByRole('heading', { name: 'Ruang lingkup' })).toBeVisible();
  expect(within(here).getByText(/Batas pekerjaan/)).toBeVisible();
  expect(await within(here).findByText(puskesmas.background.scope)).toBeVisible();
  expect(within(here).getByText('Puskesmas')).toBeVisible();
});

it('keeps every question of the page folded until it is opened', async () => {
  renderPanel();
  const fold = (await screen.findByText('Kaitan dengan rencana strategis')).closest('details');
  expect(fold).not.toHaveAttribute('open');
  expect(screen.queryByText(/Tujuan kantor yang terbantu/)).toBeNull();
  if (fold === null) return;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  expect(await within(fold).findByText(/Tujuan kantor yang terbantu/)).toBeVisible();
});

it('knows the row of a table and the tool behind a name', () => {
  document.body.innerHTML = `<div id="${sectionElementId('inventory')}"><input name="data.2.title"></div>`;
  const [input] = document.getElementsByName('data.2.title');
  expect(input && focusedQuestion(input, ['inventory'])).toEqual({
    section: 'inventory',
    field: 'data',
    row: 2,
  });
  expect(input && focusedQuestion(input, ['title'])).toBeNull();
});
