import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { OfficePaper } from '#domain/method/officePaper.ts';
import type { Sheet } from '#manuscript/pagedManuscript.ts';
import { readPaper } from '#persistence/paper/readPaper.ts';
import { officeDocuments } from '#tests/persistence/paper/officeDocuments.ts';
import { testCatalogue } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { SheetContext } from '#ui/preview/sheets/pieces/sheetContext.ts';
import { SheetView } from '#ui/preview/sheets/SheetView.tsx';

const sheet: Sheet = {
  label: '3',
  width: 794,
  height: 1123,
  head: '',
  opens: false,
  pieces: [],
  footnotes: [],
};

async function officeOf(name: keyof typeof officeDocuments): Promise<OfficePaper> {
  const read = readPaper(await officeDocuments[name]());
  if (!read.ok) throw new Error(read.error.kind);
  return { ...read.value.office, source: 'kop.docx' };
}

function show(office: OfficePaper, changes: Partial<Sheet> = {}): HTMLElement {
  renderOpen(
    <SheetContext
      value={{
        blocks: [],
        headings: [],
        numbers: { ofBlock: new Map(), ofAnchor: new Map(), ofNote: new Map() },
        looks: {},
        singleLine: 1.15,
        fit: 1,
        sheetOf: () => -1,
        onSheet: () => undefined,
      }}
    >
      <SheetView
        sheet={{ ...sheet, ...changes }}
        index={2}
        margins={{ left: 113, right: 76 }}
        banner=""
        mark=""
        office={office}
        count={57}
        room={794}
        crop="paper"
        isWanted
      />
    </SheetContext>,
    { session: testSession(blankRisalah()), catalogue: testCatalogue() },
  );
  return screen.getByLabelText('Halaman 3');
}

const partOf = (shown: HTMLElement, at: 'head' | 'foot'): HTMLElement => {
  const part = shown.querySelector<HTMLElement>(`[data-letter=${at}]`);
  if (part === null) throw new Error(`no ${at}`);
  return part;
};

it('bears the letterhead of an office with its pictures', async () => {
  const head = partOf(show(await officeOf('a head with a table and two pictures')), 'head');
  expect(within(head).getByText('DINAS KESEHATAN')).toBeVisible();
  expect(head.querySelectorAll('img[src^="data:image/png;base64,"]')).toHaveLength(2);
});

it('heads the first page of a section as the office does', async () => {
  const office = await officeOf('a first page of its own');
  const first = show(office, { opens: true });
  expect(partOf(first, 'head')).toHaveTextContent('DINAS KESEHATAN');
  expect(partOf(first, 'foot')).toHaveTextContent(/^Alamat lengkap3$/);
});

it('counts pages where the office counts them', async () => {
  const later = show(await officeOf('a first page of its own'));
  expect(partOf(later, 'head')).toHaveTextContent(/^Dinas Kesehatan$/);
  expect(partOf(later, 'foot')).toHaveTextContent(/^Halaman 3 57$/);
});

it('sets the number of the page below a foot that does not count', async () => {
  expect(partOf(show(await officeOf('only a foot')), 'foot')).toHaveTextContent(
    /^Jalan Mawar Nomor 13$/,
  );
});
