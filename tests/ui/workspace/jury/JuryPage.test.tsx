import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { JuryPage } from '#ui/workspace/jury/JuryPage.tsx';
import { pagesOf } from '#ui/risalah/pages/pages.ts';
import type { Press } from '#ui/services/press.ts';
import { testCatalogue, testPress } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

const pages = pagesOf(eightSteps, {});

it('asks what a jury would, leads to where it is answered, and gives a sheet', async () => {
  const onPlace = vi.fn();
  const printForm = vi.fn<Press['printForm']>(() => Promise.resolve({ kind: 'cancelled' }));
  renderOpen(<JuryPage pages={pages} onPlace={onPlace} />, {
    session: testSession(puskesmas),
    catalogue: testCatalogue(),
    press: testPress({ printForm }),
  });
  const items = screen.getAllByRole('listitem');
  expect(items).toHaveLength(10);
  const peer = items.find((item) => item.textContent.includes('Puskesmas pembanding'));
  await userEvent.click(
    within(peer ?? document.body).getByRole('button', { name: 'Langkah 1, Nama target' }),
  );
  expect(onPlace).toHaveBeenCalledWith({
    section: 'target',
    row: 'target-wait',
    field: 'rows.reason',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Unduh sebagai Word' }));
  const [request] = printForm.mock.calls[0] ?? [];
  expect(request?.form === 'jury-questions' && request.questions).toHaveLength(10);
});

it('says so where there is nothing to ask about', () => {
  renderOpen(<JuryPage pages={pages} onPlace={vi.fn()} />, {
    session: testSession(blankRisalah({})),
    catalogue: testCatalogue(),
    press: testPress({}),
  });
  expect(screen.getByText(/Belum ada isian yang dapat ditanyakan juri/)).toBeVisible();
});
