import { dateOf } from '#domain/tools/atoms.ts';
import { isBefore, latest } from '#language/dayOrMonth.ts';
import { isBlank } from '#language/isBlank.ts';
import { namesNumber, seen } from './ground.ts';
import type { Asking } from './ground.ts';

/** Whether it stands, and what remains. */
export const lastingQuestions = {
  'measured-before-standard': {
    weight: 9,
    see: ({ risalah, outcomes: [main] }) => {
      const measured = latest(risalah.comparison.rows.flatMap(({ to }) => dateOf(to) ?? []));
      const standard = risalah.standards.rows.find(({ effectiveOn }) =>
        isBefore(measured, dateOf(effectiveOn)),
      );
      if (measured === null || standard === undefined || main?.after === undefined) return null;
      if (main.after === null) return null;
      const { id, document, number, effectiveOn } = standard;
      return seen('standards/rows.effectiveOn', id, {
        document: `${document} ${number}`.trim(),
        dayFrom: dateOf(effectiveOn)?.iso ?? '',
        dayTo: measured.iso,
        after: main.after,
        unit: main.unit,
      });
    },
  },
  'watched-by-hand': {
    weight: 4,
    see: ({ risalah: { standards } }) => {
      if (standards.warning !== 'manual') return null;
      return seen('standards/warningNote', '', { note: firstSentence(standards.warningNote) });
    },
  },
  'effect-handled': {
    weight: 5,
    see: ({ risalah }) => {
      const row = risalah['side-effects'].rows.findLast(({ kind }) => kind === 'negative');
      if (row === undefined || isBlank(row.handling)) return null;
      const { id, effect, handling } = row;
      return seen('side-effects/rows.handling', id, { effect, handling });
    },
  },
  'cause-unsolved': {
    weight: 5,
    see: ({ risalah: { achievement } }) => {
      const row = achievement.unsolved.findLast(({ note }) => !namesNumber(note));
      if (row === undefined) return null;
      return seen('achievement/unsolved', row.id, { cause: row.cause });
    },
  },
  'aspect-by-word': {
    weight: 4,
    see: ({ risalah: { aspects } }) => {
      const row = aspects.rows.findLast(({ before, after }) => !isBlank(before) && !isBlank(after));
      if (row === undefined || namesNumber(row.evidenceAfter)) return null;
      const { id, before, after, evidenceAfter: evidence } = row;
      return seen('aspects/rows.evidenceAfter', id, { before, after, evidence });
    },
  },
  'next-without-number': {
    weight: 6.2,
    see: ({ risalah: { remainder } }) => {
      const { nextTheme, reason } = remainder;
      // A drawing of the report that it names is the proof.
      if (isBlank(reason) || namesNumber(reason) || drawn.test(reason)) return null;
      return seen('remainder/reason', '', { nextTheme, reason });
    },
  },
  'copied-elsewhere': {
    weight: 3,
    see: ({ risalah: { socialisation } }) =>
      seen('socialisation/replication', '', {
        replication: firstSentence(socialisation.replication),
      }),
  },
} as const satisfies Record<string, Asking>;

const drawn = /\b(pareto|grafik|diagram|histogram|tabel|gambar|lembar periksa)\b/iu;

function firstSentence(text: string): string {
  return (text.trim().split(/(?<=[.!?])\s+/u)[0] ?? '').replace(/\.$/u, '');
}
