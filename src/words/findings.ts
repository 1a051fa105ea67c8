import { answerField } from '#domain/risalah/address.ts';
import type { Finding, FindingText } from '#domain/rules/ground/finding.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { dayText } from './printed.ts';
import { answerLabel } from './labels/answerLabel.ts';

/** A finding's words with its facts filled in. A finding without words shows its id rather than nothing. */
export function findingText(
  finding: Finding,
  texts: Readonly<Record<string, FindingText>>,
): FindingText {
  const text = texts[finding.id];
  if (text === undefined) return { title: finding.id, question: '', why: '' };
  return {
    title: filled(text.title, finding.facts),
    question: filled(text.question, finding.facts),
    why: filled(text.why, finding.facts),
  };
}

/**
 * The boxes of a finding by what the form calls them, each name once: "Nomor SK; Tanggal SK", "Realisasi mulai (3)".
 */
export function boxesText({ boxes }: Pick<Finding, 'boxes'>): string {
  const counts = new Map<string, number>();
  for (const { section, field } of boxes) {
    const box = answerField(section, field);
    const label = box === null ? '' : answerLabel(box);
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => (count === 1 ? label : `${label} (${count})`))
    .join('; ');
}

/** What stands in for words that are missing: a judge asks about the row, not about “”. */
const nameless: Readonly<Record<string, string>> = {
  problem: 'masalah yang belum ditulis',
  head: 'kepala diagram yang masih kosong',
  cause: 'penyebab yang belum ditulis',
  measure: 'perbaikan yang belum ditulis',
  indicator: 'indikator yang belum ditulis',
  title: 'tanpa judul',
  party: 'pihak yang belum ditulis',
  category: 'golongan tanpa nama',
  alternative: 'alternatif yang belum ditulis',
  action: 'pelaksanaan yang belum ditulis',
  standard: 'standar yang belum ditulis',
  aspect: 'aspek tanpa nama',
  component: 'komponen tanpa nama',
  agenda: 'tanpa agenda',
  member: 'anggota tanpa nama',
  caption: 'tanpa keterangan',
};

/** A day or month is told as people write it; every other fact as it is. */
function dayOf(fact: string): string {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(fact) ? dayText(fact) : fact;
}

function filled(text: string, facts: Finding['facts']): string {
  return text.replace(/“\{(\w+)\}”|\{(\w+)\}/gu, (whole, quoted?: string, bare?: string) => {
    const name = quoted ?? bare ?? '';
    const fact = facts[name];
    if (fact === undefined) return whole;
    const words = typeof fact === 'number' ? formatNumber(fact) : dayOf(fact.trim());
    if (words === '') return nameless[name] ?? 'yang masih kosong';
    return quoted === undefined ? words : `“${words}”`;
  });
}
