import { resultOf } from '#domain/convention/result.ts';
import type { Result } from '#domain/convention/result.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { formatNumber } from '#language/formatNumber.ts';
import type { Block, Manuscript } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { leadIn, listed, plainHeading, words } from '#publications/blocks/words.ts';
import { eventSignatures } from '#publications/recaps/recapBlocks.ts';
import { stabilityText } from '#words/convention/stability.ts';
import { codeBlocks } from './codeBlocks.ts';
import { conventionPages, occasion, told } from './conventionBlocks.ts';
import { heldOf, judgeLabel } from './held.ts';
import type { Held } from './held.ts';
import { lieOf, resultTables } from './resultTables.ts';
import { closingSentence, lackSentences, ruleSentences } from './ruleTexts.ts';

/** The result with how each judge scored, every code that was received, and the log. */
export function resultRecap(event: KeptEvent, placeAndDate: string): Manuscript {
  const held = heldOf(event);
  const result = resultOf(held.convention);
  const lacks = lackSentences(held, result);
  const orientation = lieOf(held);
  return conventionPages(held, 'Rekap hasil', [
    {
      ...{ id: 'result-recap', orientation, numbering: 'arabic' },
      blocks: [
        plainHeading('REKAPITULASI HASIL PENILAIAN', 'result-recap'),
        occasion(held),
        words(closingSentence(held)),
        ...resultTables(held, result, 'result-recap'),
        ...told(stabilityText(result)),
        listed(ruleSentences(held)),
        ...(lacks.length === 0
          ? []
          : [leadIn('Yang tidak lengkap', 'resultRecap-lacks'), listed(lacks)]),
        eventSignatures(event, placeAndDate, 'Ketua Panitia'),
      ],
    },
    {
      ...{ id: 'judge-recap', orientation: 'portrait', numbering: 'arabic' },
      blocks: [
        plainHeading('REKAPITULASI PER JURI', 'judge-recap'),
        occasion(held),
        words(
          'Sebaran dihitung dari jumlah nilai sebelum pengurangan waktu. Sebaran yang berbeda tidak salah; ia menunjukkan juri mana yang murah atau hemat nilai, dan seberapa jauh ia membedakan tim.',
        ),
        ...spreadTable(held, result),
      ],
    },
    {
      ...{ id: 'code-recap', orientation: 'portrait', numbering: 'arabic' },
      blocks: codeBlocks(held),
    },
  ]);
}

function spreadTable(held: Held, { spread }: Result): readonly Block[] {
  const { judges } = held.convention;
  if (spread.length === 0) return [words('Belum ada lembar penilaian yang dihitung.')];
  const two = (value: number): string => formatNumber(value, { decimals: 2 });
  return [
    ruledTable({
      anchor: 'judge-recap-spread',
      columns: [
        column('Juri', 1.6, 'center'),
        column('Nama', 4.6),
        column('Lembar', 4.2),
        column('Tim', 1.2, 'end'),
        column('Rata-rata', 1.9, 'end'),
        column('Simpangan', 2, 'end'),
        column('Terendah', 1.9, 'end'),
        column('Tertinggi', 1.9, 'end'),
      ],
      rows: spread.map(({ judge, form, count, mean, deviation, min, max }) => [
        judges.some(({ id }) => id === judge) ? judgeLabel(held, { id: judge }) : '',
        held.judgeOf(judge),
        held.formOf(form),
        String(count),
        ...[mean, deviation, min, max].map(two),
      ]),
    }),
  ];
}
