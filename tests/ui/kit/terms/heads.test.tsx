import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Grid } from '#ui/fields/grid/Grid.tsx';
import type { GridColumn } from '#ui/fields/grid/gridColumn.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { PrioritySection } from '#ui/sections/priority/PrioritySection.tsx';
import { countedIds, testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';

const columns: readonly GridColumn[] = [
  { name: 'stratum', label: 'Kelompok (strata)', kind: 'text' },
  { name: 'own', label: 'Median', kind: 'text', renamable: true },
];

it('a word of the trade at the head of a grid is explained there, but no name that people gave', () => {
  renderOpen(<Grid label="Kolom" columns={columns} rows={[{}]} onRowsChange={() => undefined} />, {
    session: testSession(blankRisalah()),
    newId: countedIds(),
  });
  const head = screen.getByRole('columnheader', { name: /^Kelompok/ });
  expect(within(head).getByRole('button')).toHaveAccessibleName('Arti Stratifikasi');
  expect(screen.getAllByRole('button', { name: /^Arti/ })).toHaveLength(1);
});

it('so is each criterion at the head of a matrix', () => {
  const session = testSession(puskesmas);
  renderOpen(<PrioritySection />, { session, newId: countedIds(), catalogue: testCatalogue() });
  const matrix = screen.getByRole('table', { name: 'Nilai tiap masalah' });
  const marks = within(matrix).getAllByRole('button', { name: /^Arti/ });
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Arti Urgency',
    'Arti Seriousness',
    'Arti Growth',
  ]);
});
