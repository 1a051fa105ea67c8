import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { GridRow } from '#domain/edits/gridRow.ts';
import { Grid } from '#ui/fields/grid/Grid.tsx';
import { countedIds } from '#tests/ui/testParts.ts';
import { renderOpen } from '#tests/ui/testWorld.tsx';

/** A grid as forms have it: its columns are made anew whenever it is drawn. */
function Counts({ first }: { readonly first: readonly GridRow[] }) {
  const [rows, setRows] = useState(first);
  return (
    <Grid
      label="Jumlah"
      columns={[
        { name: 'kind', label: 'Jenis', kind: 'text' },
        { name: 'count', label: 'Banyaknya', kind: 'amount' },
      ]}
      rows={rows}
      onRowsChange={setRows}
      newRow={() => ({ kind: '', count: null })}
      summary={{ kind: 'Semua', count: String(rows.length) }}
    />
  );
}

function open(first: readonly GridRow[]): void {
  renderOpen(<Counts first={first} />, { newId: countedIds() });
}

/** Rows from 1, the head not counted. */
function cell(row: number, column: number): HTMLElement | null {
  return document.querySelector(
    `[role="row"][aria-rowindex="${row + 1}"] > [role="gridcell"][aria-colindex="${column}"]`,
  );
}

it('draws no row anew for what is typed into another one', async () => {
  let reads = 0;
  const watched = {
    get kind() {
      reads += 1;
      return 'Antre lama';
    },
    count: 3,
  };
  open([watched, { kind: 'Berkas kurang', count: 1 }]);
  const user = userEvent.setup();
  await user.click(cell(2, 2) ?? document.body);
  reads = 0;
  await user.keyboard('45{Tab}');
  expect(cell(2, 2)).toHaveTextContent('45');
  expect(reads).toBe(0);
});

it('enters the row that Enter has added', async () => {
  const user = userEvent.setup();
  open([{ kind: 'Antre lama', count: 3 }]);
  await user.click(cell(1, 2) ?? document.body);
  await user.keyboard('4{Enter}5{Enter}{ArrowLeft}Berkas kurang{Enter}');
  expect([cell(1, 2), cell(2, 2), cell(3, 1)].map((at) => at?.textContent)).toEqual([
    '4',
    '5',
    'Berkas kurang',
  ]);
  expect(screen.getAllByRole('row')).toHaveLength(6);
});

it('hears in a new row the key that comes before it was entered', async () => {
  const user = userEvent.setup();
  open([{ kind: 'Antre lama', count: 3 }]);
  await user.click(cell(1, 2) ?? document.body);
  await user.keyboard('4');
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
  fireEvent.keyDown(document.body, { key: '7' });
  expect(screen.getByRole('textbox', { name: 'Banyaknya, baris 2' })).toHaveFocus();
});

it('goes on from a new row by the arrow that comes before it was entered', async () => {
  const user = userEvent.setup();
  open([{ kind: 'Antre lama', count: 3 }]);
  await user.click(cell(1, 2) ?? document.body);
  await user.keyboard('4');
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
  fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
  expect(cell(2, 1)).toHaveFocus();
});
