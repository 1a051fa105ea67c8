import type { Convention, Difference, Receipt } from '#domain/convention/schema/convention.ts';
import { joined } from '#language/joined.ts';
import { itemNamed } from '#words/convention/names.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { leadIn, plainHeading, words } from '#publications/blocks/words.ts';
import { slipTruth } from '#words/convention/codes.ts';
import { logText } from '#words/convention/log.ts';
import { momentText } from './appearance.ts';
import { occasion, pointsText } from './conventionBlocks.ts';
import type { Held } from './held.ts';

/** Every code that came in, first receipt and later ones, each difference between them, and the log. */
export function codeBlocks(held: Held): readonly Block[] {
  const { receipts, log } = held.convention;
  const differences = receipts.flatMap((receipt) =>
    receipt.differences.map((difference) => ({ receipt, difference })),
  );
  return [
    plainHeading('KODE, SELISIH, DAN CATATAN', 'code-recap'),
    occasion(held),
    leadIn('Kode lembar juri yang diterima', 'codeBlocks-codes'),
    words(slipTruth),
    ...(receipts.length === 0
      ? [words('Belum ada lembar juri yang diterima.')]
      : [receiptsTable(held, receipts)]),
    leadIn('Selisih dari penerimaan sebelumnya', 'codeBlocks-differences'),
    ...(differences.length === 0
      ? [words('Tidak ada nilai yang berlaku yang berubah setelah penerimaan pertama.')]
      : [
          ruledTable({
            anchor: 'code-recap-differences',
            columns: [
              column('Juri', 3.6),
              column('Diterima', 3),
              column('Tim', 3.4),
              column('Butir', 4.4),
              column('Semula', 1.6, 'end'),
              column('Menjadi', 1.6, 'end'),
            ],
            rows: differences.map(({ receipt, difference }) =>
              differenceRow(held, receipt, difference),
            ),
          }),
        ]),
    leadIn('Catatan panitia', 'codeBlocks-log'),
    ...(log.length === 0
      ? [words('Belum ada catatan.')]
      : [
          ruledTable({
            anchor: 'code-recap-log',
            columns: [column('Waktu', 3.4), column('Yang terjadi', 13)],
            rows: log.map((entry) => [
              momentText(entry.at),
              joined([logText(entry, held.convention), entry.reason], ': '),
            ]),
          }),
        ]),
  ];
}

function receiptsTable({ judgeOf, convention }: Held, receipts: readonly Receipt[]) {
  const firsts = firstCodes(convention);
  const counts = new Map<string, number>();
  return ruledTable({
    anchor: 'code-recap-receipts',
    columns: [
      column('Juri', 4.4),
      column('Penerimaan', 2.2, 'center'),
      column('Waktu', 4),
      column('Dari', 1.8),
      column('Kode', 2.8, 'center'),
      column('Dibanding yang pertama', 2.8),
    ],
    rows: receipts.map(({ judge, at, from, code }) => {
      const time = (counts.get(judge) ?? 0) + 1;
      counts.set(judge, time);
      return [
        judgeOf(judge),
        time === 1 ? 'pertama' : `ke-${time}`,
        momentText(at),
        from === 'file' ? 'berkas' : 'kertas',
        code,
        time === 1 ? '–' : comparison(code, firsts.get(judge) ?? ''),
      ];
    }),
  });
}

function comparison(code: string, first: string): string {
  return code === first ? 'sama' : 'berbeda';
}

function firstCodes({ receipts }: Convention): ReadonlyMap<string, string> {
  return new Map(receipts.toReversed().map(({ judge, code }) => [judge, code]));
}

function differenceRow(
  { judgeOf, formOf, teamOf, convention }: Held,
  { judge, at }: Receipt,
  { contestant, form, item, before, after }: Difference,
): readonly string[] {
  const name = itemNamed(convention, { form, item });
  return [
    judgeOf(judge),
    momentText(at),
    teamOf(contestant).name,
    convention.forms.length > 1 ? `${name} (${formOf(form)})` : name,
    pointsText(before) || 'kosong',
    pointsText(after) || 'kosong',
  ];
}
