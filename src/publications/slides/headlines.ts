import type { StepSectionId } from '#domain/method/sectionId.ts';
import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import { benefitTotals } from '#domain/risalah/reading/benefit.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { tallyVotes } from '#domain/risalah/priority/votes.ts';
import { capitalise } from '#language/capitalise.ts';
import { firstSentence } from '#language/firstSentence.ts';
import { formatList } from '#language/formatList.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import { isBlank } from '#language/isBlank.ts';
import { spellNumber } from '#language/spellNumber.ts';
import { quoted, withinSentence } from '#language/withinSentence.ts';
import { problemText } from '#words/pointed.ts';
import { comparisonReading, verdictText } from '#words/readings/outcome.ts';
import { inventoryReading } from '#words/readings/inventory.ts';
import { targetReading } from '#words/readings/target.ts';
import { efficiencyText } from '#words/results.ts';

/** What the main table of a section shows, in a sentence that claims nothing but what stands in it; empty for none. */
export function headlineOf(section: StepSectionId, risalah: Risalah): string {
  return headlines[section]?.(risalah) ?? '';
}

type Say = (risalah: Risalah) => string;

const headlines: { readonly [Id in StepSectionId]?: Say } = {
  background: ({ background }) =>
    counted(
      told(background.baselines, ({ indicator }) => indicator),
      (n) => `${n} kondisi awal dicatat sebelum perbaikan.`,
    ),
  inventory: ({ inventory }) =>
    inventoryReading(inventory) ||
    counted(
      told(inventory.problems, ({ problem }) => problem),
      (n) => `${n} masalah didaftar.`,
    ),
  priority: (risalah) => {
    const chosen = problemText(risalah, risalah.priority.chosen);
    return isBlank(chosen) ? '' : `Masalah prioritas: ${withinSentence(chosen)}.`;
  },
  target: ({ target: { rows } }) => {
    const [main] = rows;
    if (main === undefined || isBlank(main.indicator)) return '';
    const way = firstSentence(targetReading(main)).replace(/\.$/u, '');
    return way === '' ? '' : `Sasaran: ${withinSentence(main.indicator)} ${way}.`;
  },
  'why-chains': (risalah) =>
    counted(
      risalah['cause-effect'].causes.length === 0 ? 0 : rootsOf(risalah),
      (n) => `${n} rantai mengapa ditelusuri sampai akar penyebabnya.`,
    ),
  vote: (risalah) => {
    const { rows } = tallyVotes(risalah);
    const kept = rows.filter((row) => row.kept).length;
    return kept === 0
      ? ''
      : `${capitalise(spellNumber(kept))} dari ${spellNumber(rows.length)} calon dipilih untuk dibuktikan.`;
  },
  verification: (risalah) => {
    const tested = risalah.verification.rows.filter(({ conclusion }) => conclusion !== '');
    const proven = threadOf(risalah).causes.filter(({ isProven }) => isProven);
    if (tested.length === 0) return '';
    return proven.length === 0
      ? `Belum ada penyebab dominan yang terbukti dari ${spellNumber(tested.length)} yang diuji.`
      : `${capitalise(spellNumber(proven.length))} dari ${spellNumber(tested.length)} penyebab yang diuji terbukti dominan.`;
  },
  alternatives: ({ alternatives: { rows } }) => {
    const all = told(rows, ({ alternative }) => alternative);
    const chosen = rows.filter(({ conclusion }) => conclusion === 'chosen').length;
    return chosen === 0
      ? ''
      : `${capitalise(spellNumber(chosen))} dari ${spellNumber(all)} alternatif dipilih.`;
  },
  'action-plan': (risalah) => {
    const { measures, causes } = threadOf(risalah);
    const treated = causes.filter((cause) => cause.measures.length > 0).length;
    return counted(measures.length, (n) =>
      treated === 0
        ? `${n} perbaikan direncanakan.`
        : `${n} perbaikan menjawab ${spellNumber(treated)} penyebab dominan.`,
    );
  },
  risks: ({ risks }) =>
    counted(
      told(risks.rows, ({ risk }) => risk),
      (n) => `${n} risiko dicegah sejak perencanaan.`,
    ),
  actions: ({ actions: { rows } }) => {
    const all = told(rows, ({ done }) => done);
    const done = rows.filter(({ status, done: what }) => status === 'done' && !isBlank(what));
    if (all === 0) return '';
    if (done.length === 0) {
      return all === 1
        ? 'Satu perbaikan belum selesai dilaksanakan.'
        : `Belum satu pun dari ${spellNumber(all)} perbaikan selesai dilaksanakan.`;
    }
    return done.length === all
      ? `${capitalise(spellNumber(all))} perbaikan selesai dilaksanakan.`
      : `${capitalise(spellNumber(done.length))} dari ${spellNumber(all)} perbaikan selesai dilaksanakan.`;
  },
  obstacles: ({ obstacles }) =>
    counted(
      told(obstacles.rows, ({ obstacle }) => obstacle),
      (n) => `${n} kendala ditangani selama pelaksanaan.`,
    ),
  comparison: (risalah) => outcomesOf(risalah).map(comparisonReading).find(isTold) ?? '',
  achievement: (risalah) => outcomesOf(risalah).map(verdictText).find(isTold) ?? '',
  aspects: ({ aspects }) => {
    const names = aspects.rows
      .filter(({ after }) => !isBlank(after))
      .map(({ aspect }) => withinSentence(aspect));
    return listed(names, {
      whole: (list) => `Hasil terlihat pada aspek ${list}.`,
      many: (n) => `Hasil terlihat pada ${n.toLowerCase()} aspek.`,
    });
  },
  benefit: (risalah) => {
    const totals = benefitTotals(risalah);
    if (totals.hasGains && totals.hasCosts)
      return `Manfaat bersih perbaikan ini ${formatRupiah(totals.net.total)}.`;
    const saved = efficiencyText(totals);
    return saved === '' ? '' : `Perbaikan ini menghemat ${saved}.`;
  },
  'side-effects': (risalah) =>
    counted(
      risalah['side-effects'].rows.length,
      (n) => `${n} dampak ikutan dicatat sesudah perbaikan.`,
    ),
  standards: ({ standards }) =>
    counted(
      told(standards.rows, ({ text }) => text),
      (n) => `${n} standar menjaga hasil perbaikan.`,
    ),
  procedure: ({ procedure: { name } }) =>
    isBlank(name) ? '' : `Cara kerja baru dibakukan dalam ${name.trim()}.`,
  socialisation: ({ socialisation }) =>
    counted(
      socialisation.rows.length,
      (n) => `Standar baru disosialisasikan ${n.toLowerCase()} kali.`,
    ),
  remainder: ({ remainder: { rows, nextTheme } }) => {
    if (!isBlank(nextTheme)) return `Tema berikutnya: ${withinSentence(nextTheme)}.`;
    const names = rows.map(({ text }) => withinSentence(text)).filter(isTold);
    return listed(names, {
      whole: (list) => `Yang masih tersisa: ${list}.`,
      many: (n) => `${n} hal masih tersisa.`,
    });
  },
  'follow-up': (risalah) =>
    counted(risalah['follow-up'].rows.length, (n) => `${n} tindak lanjut direncanakan.`),
  'next-schedule': ({ remainder: { nextTheme } }) =>
    isBlank(nextTheme)
      ? 'Tema berikutnya sudah dijadwalkan.'
      : `Tema ${quoted(nextTheme)} sudah dijadwalkan.`,
};

/** A sentence that begins with a number in words; empty for none. */
function counted(count: number, say: (spelled: string) => string): string {
  return count === 0 ? '' : say(capitalise(spellNumber(count)));
}

/** A headline that is longer leaves its table no room. */
const LONGEST_LIST = 160;

/** A sentence of names, or of how many there are where they would be too long; empty for none. */
function listed(
  names: readonly string[],
  { whole, many }: Readonly<Record<'whole' | 'many', (told: string) => string>>,
): string {
  const sentence = whole(formatList(names));
  return counted(names.length, (n) => (sentence.length > LONGEST_LIST ? many(n) : sentence));
}

function told<Row>(rows: readonly Row[], text: (row: Row) => string): number {
  return rows.filter((row) => !isBlank(text(row))).length;
}

function isTold(text: string): boolean {
  return text !== '';
}

/** Causes that no other explains. */
function rootsOf({ 'cause-effect': { causes } }: Risalah): number {
  const explained = new Set(causes.map(({ parent }) => parent));
  return causes.filter(({ id, retired, text }) => !retired && !explained.has(id) && !isBlank(text))
    .length;
}
