import type { VerificationRow } from '#domain/risalah/schema/causes.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { formatNames } from '#language/formatList.ts';
import { capitalise } from '#language/capitalise.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { body } from '#manuscript/blocks/paragraph.ts';
import { photoPairs } from '#manuscript/blocks/photoPair.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { amountText, periodText } from '#words/printed.ts';
import { joined } from '#language/joined.ts';
import { causeText } from '#words/pointed.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { evidenceBlocks } from '#manuscript/tools/evidenceBlocks.ts';
import { isSummary } from '#manuscript/summary.ts';
import { columnTitles } from '#words/columns.ts';
import { conclusionNames } from '#words/causes.ts';

/** Each cause held against data: what was expected, what was found, and which causes are dominant. */
export function* verification(context: Context): Generator<undefined, readonly Block[]> {
  const { risalah } = context;
  const { rows, data } = risalah.verification;
  return [
    ...presented('verification', 'Pembuktian calon penyebab dominan dengan data', table(context)),
    ...conclusion(risalah),
    ...(yield* evidenceBlocks(context, 'verification', data)),
    ...photoPairs(
      'verification',
      'Bukti lapangan penyebab dominan',
      rows.flatMap(({ photos }) => photos),
    ),
  ];
}

function table(context: Context): readonly Block[] {
  const { risalah } = context;
  const titles = columnTitles.verification;
  return numberedTable({
    section: 'verification',
    caption: 'Pembuktian penyebab dominan',
    rows: risalah.verification.rows,
    brief: isSummary(context),
    vital: ({ conclusion: verdict }) => verdict === 'dominant',
    columns: [
      { title: titles.cause, weight: 3.4, text: ({ cause }) => causeText(risalah, cause) },
      {
        title: titles.hypothesis,
        fullOnly: true,
        weight: 3,
        text: ({ hypothesis }) => hypothesis,
        optional: true,
      },
      {
        title: titles.standard,
        fullOnly: true,
        weight: 2.6,
        text: ({ standard }) => standard,
        optional: true,
      },
      { title: titles.method, weight: 2.6, text: ({ method }) => method, optional: true },
      {
        title: 'Data',
        // It names what proves the cause: narrow, it alone would make the row high.
        weight: 5,
        text: (row) => dataText(risalah, row),
        optional: true,
      },
      { title: titles.result, weight: 3.2, text: ({ result }) => result, optional: true },
      {
        title: titles.conclusion,
        weight: 2.2,
        text: (row) => conclusionNames[row.conclusion],
        optional: true,
      },
      {
        title: titles.evidence,
        weight: 2.4,
        text: ({ evidence }) => evidence,
        optional: true,
      },
    ],
  });
}

/** How many, when, where, and the use that holds them. */
function dataText(risalah: Risalah, row: VerificationRow): string {
  const n = amountText(row.n);
  const used = [risalah.verification, risalah.background, risalah.inventory]
    .flatMap(({ data }) => data)
    .find((use) => use.id === row.use);
  return joined(
    [
      n === '' ? '' : `n = ${n}`,
      periodText(row.periodFrom, row.periodTo),
      row.place,
      row.use === '' ? '' : (used?.title ?? ''),
    ],
    '\n',
  );
}

function conclusion(risalah: Risalah): readonly Block[] {
  const { causes } = threadOf(risalah);
  const named = (isSo: boolean): readonly string[] =>
    causes
      .filter(({ isProven }) => isProven === isSo)
      .map(({ cause }) => withinSentence(cause.text))
      .filter((text) => text !== '');
  const [proven, claimed] = [named(true), named(false)];
  const count = (names: readonly string[]): string => capitalise(spellNumber(names.length));
  const told = joined(
    [
      proven.length === 0
        ? ''
        : `${count(proven)} penyebab terbukti dominan, yaitu ${formatNames(proven)}.`,
      claimed.length === 0
        ? ''
        : `${count(claimed)} penyebab disimpulkan dominan tetapi belum terbukti dengan data, yaitu ${formatNames(claimed)}.`,
    ],
    ' ',
  );
  return told === '' ? [] : [body('verification', told)];
}
