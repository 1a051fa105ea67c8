import { expect, it } from 'vitest';
import { pastedBlock } from '#intake/cells/textBlock.ts';
import { readFor } from '#intake/readFor.ts';
import { arrivedRows, readRows } from '#intake/suggestions/readRows.ts';
import { suggestionsTarget } from '#intake/suggestions/suggestionsTarget.ts';
import { dataNames } from '#words/tools.ts';
import { registerOf } from '#tests/domain/suggestions/registers.ts';

const { kinds } = registerOf([]);
const newId = () => 'baru';

it('rows read beside the page arrive as the page itself reads them', () => {
  const block = pastedBlock(
    [
      'No\tTanggal\tJudul\tJenis\tNilai Manfaat (Rp)\tKeputusan',
      ...Array.from(
        { length: 40 },
        (_, at) => `${at + 1}\t3/3/2026\tMap ${at}\tMutu, Warna\t1.${at + 100},5\tentahlah`,
      ),
    ].join('\n'),
  );
  const target = suggestionsTarget({ kinds });
  const here = readFor({ block, target, current: [], answers: {}, newId, names: dataNames });
  const sent = structuredClone(readRows({ block, kinds }, newId));
  const there = arrivedRows(sent);
  const { numberAt, ...reading } = here.reading;
  expect(here.unread.length).toBeGreaterThan(0);
  expect(there).toMatchObject({ ...here, reading });
  for (const row of reading.data) {
    for (const { at } of reading.columns) {
      expect(there.reading.numberAt(row, at)).toEqual(numberAt(row, at));
    }
  }
});
