import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { DominantCause, TracedMeasure } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { presented } from '#manuscript/blocks/presented.ts';
import { numberedTable } from '#manuscript/blocks/table.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { amountText } from '#words/printed.ts';

/** A dominant cause and one of the measures against it; `null` where there is none yet. */
interface Strand {
  readonly cause: DominantCause;
  readonly measure: TracedMeasure | null;
}

/** The red thread as a map: every dominant cause with its proof, its measure, what came of it and the standard, uncut. */
export function threadMap(risalah: Risalah): readonly Block[] {
  const { causes, measures } = threadOf(risalah);
  const rows = causes.flatMap((cause): readonly Strand[] => {
    const own = measures.filter(({ measure }) => measure.cause === cause.cause.id);
    return own.length === 0
      ? [{ cause, measure: null }]
      : own.map((measure) => ({ cause, measure }));
  });
  return presented(
    'closing',
    'Benang merah dari setiap penyebab dominan sampai standarnya',
    numberedTable({
      section: 'closing',
      caption: 'Peta benang merah',
      rows,
      columns: [
        { title: 'Penyebab dominan', weight: 2.8, text: ({ cause }) => cause.cause.text },
        { title: 'Bukti', weight: 3.4, text: ({ cause }) => proofText(cause) },
        { title: 'Perbaikan', weight: 3, text: ({ measure }) => measure?.measure.what ?? '' },
        { title: 'Hasil pemantauan', weight: 3.2, text: ({ measure }) => monitored(measure) },
        { title: 'Standar', weight: 3.4, text: ({ measure }) => standardsText(measure) },
      ],
    }),
  );
}

function proofText({ verification }: DominantCause): string {
  const n = amountText(verification.n);
  return joined([verification.result, n === '' ? '' : `n = ${n}`], '\n');
}

function monitored(measure: TracedMeasure | null): string {
  return joined(measure?.actions.map(({ monitoring }) => monitoring) ?? [], '\n');
}

function standardsText(measure: TracedMeasure | null): string {
  return joined(
    measure?.standards.map(({ text, number }) =>
      joined([text, isBlank(number) ? '' : `(${number.trim()})`], ' '),
    ) ?? [],
    '\n',
  );
}
