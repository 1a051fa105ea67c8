import type { SectionId } from '#domain/method/sectionId.ts';
import { circleMembers } from '#domain/risalah/reading/circleMembers.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { numberOf } from '#domain/tools/atoms.ts';
import { causesInUse } from '#domain/tools/causes/causeEffect.ts';
import type { Cause } from '#domain/tools/causes/causeEffect.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';
import { formatQuantity } from '#language/formatQuantity.ts';

type Fact = (risalah: Risalah) => string;

const MOST = 2;

/** One short fact a section, where something can be counted without analysis. */
const sectionFacts: Partial<Record<SectionId, Fact>> = {
  members: (risalah) => counted(circleMembers(risalah).length, 'anggota'),
  meetings: ({ meetings }) => counted(meetings.rows.length, 'pertemuan'),
  inventory: ({ inventory }) => counted(inventory.problems.length, 'masalah'),
  target: targetFact,
  'cause-effect': (risalah) => counted(liveCauses(risalah).length, 'penyebab'),
  'why-chains': (risalah) =>
    counted(liveCauses(risalah).filter(({ candidate }) => candidate).length, 'calon akar'),
  verification: verificationFact,
  alternatives: ({ alternatives }) => counted(alternatives.rows.length, 'pilihan'),
  'action-plan': (risalah) => counted(risalah['action-plan'].rows.length, 'rencana'),
  actions: actionsFact,
  comparison: ({ comparison }) =>
    counted(
      comparison.rows.filter(({ after }) => numberOf(after) !== null).length,
      'ukuran dibandingkan',
    ),
  standards: ({ standards }) => counted(standards.rows.length, 'standar'),
  remainder: ({ remainder }) => counted(remainder.rows.length, 'masalah tersisa'),
  'follow-up': (risalah) => counted(risalah['follow-up'].rows.length, 'tindak lanjut'),
  annexes: ({ annexes }) =>
    counted(annexes.rows.filter(({ available }) => available).length, 'lampiran siap'),
};

/** At most two facts of a page, as one line: "6 masalah, sasaran 30 menit". */
export function factsOf(sections: readonly SectionId[], risalah: Risalah): string {
  const facts = sections.map((id) => sectionFacts[id]?.(risalah) ?? '').filter(Boolean);
  return facts.slice(0, MOST).join(', ');
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${formatNumber(count)} ${what}`;
}

function targetFact({ target }: Risalah): string {
  const [main] = target.rows;
  if (main === undefined) return '';
  const value = numberOf(main.target);
  if (value === null || main.deadline === '') return 'sasaran belum lengkap';
  return `sasaran ${formatQuantity(value, main.unit)}`;
}

function liveCauses(risalah: Risalah): readonly Cause[] {
  return causesInUse(risalah['cause-effect'].causes);
}

function verificationFact(risalah: Risalah): string {
  const proven = threadOf(risalah).causes.filter(({ isProven }) => isProven).length;
  const total = risalah.verification.rows.length;
  return total === 0 ? '' : `${proven} terbukti dari ${total}`;
}

function actionsFact({ actions }: Risalah): string {
  const begun = actions.rows.filter(
    ({ measure, done, status }) => measure !== '' || !isBlank(done) || status !== 'planned',
  );
  const done = begun.filter(({ status }) => status === 'done').length;
  const total = begun.length;
  return total === 0 ? '' : `${done} selesai dari ${total}`;
}
