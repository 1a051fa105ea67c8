import { outcomesOf } from '#domain/risalah/reading/achievement.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Context } from '#manuscript/context.ts';
import { frontMatter } from '#manuscript/blocks/heading.ts';
import { body, prose } from '#manuscript/blocks/paragraph.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { signing } from './signature.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { dayText } from '#words/printed.ts';
import { circleName } from '#words/people.ts';
import { isBlank } from '#language/isBlank.ts';
import { formatList } from '#language/formatList.ts';
import { joined } from '#language/joined.ts';
import { quoted } from '#language/withinSentence.ts';

/** The foreword: the team's own, or one built from the data. */
export function foreword({ risalah }: Context): readonly Block[] {
  const { text } = risalah.foreword;
  return [
    frontMatter('KATA PENGANTAR', 'foreword', 'foreword'),
    ...prose('foreword', isBlank(text) ? builtForeword(risalah) : text),
    ...subscription(risalah),
  ];
}

/** A foreword from what is known of the work, one paragraph a line, for a team to print or to write on. */
export function builtForeword(risalah: Risalah): string {
  const { identity } = risalah;
  const title = reportTitle(risalah);
  const who = joined([circleName(risalah), identity.unit], ' di ');
  const roles = thankedRoles(risalah);
  const thanked = [
    ...(roles.length === 0 ? [] : [roles.join(', ')]),
    'semua pihak yang telah memberikan data, waktu, dan saran',
  ];
  const work = title === '' ? 'ini' : `berjudul ${quoted(title)}`;
  return [
    `Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa. Atas rahmat-Nya, risalah ${work} dapat kami susun.`,
    `Risalah ini mencatat kerja ${who} dalam memperbaiki layanan, langkah demi langkah${contents(risalah)}.${ownData(risalah)}`,
    `Kami menyampaikan terima kasih kepada ${thanked.join(', serta ')}.`,
    'Kami menyadari bahwa risalah ini masih dapat disempurnakan. Saran yang membangun kami terima dengan senang hati. Semoga risalah ini bermanfaat bagi masyarakat yang kita layani.',
  ].join('\n');
}

/** Whom the record knows: an office has a head, a facilitator is one of the members. */
function thankedRoles({ identity, members }: Risalah): readonly string[] {
  const office = identity.opd.trim() || identity.unit.trim();
  const has = (wanted: string) =>
    members.rows.some(({ role, name }) => role === wanted && !isBlank(name));
  return [
    ...(office !== '' ? [`pimpinan ${office}`] : has('patron') ? ['pimpinan'] : []),
    ...(has('facilitator') ? ['fasilitator'] : []),
  ];
}

/** Said only where there are data. */
function ownData(risalah: Risalah): string {
  return toolUses(risalah).length === 0 ? '' : ' Data yang menjadi dasarnya dimuat di dalamnya.';
}

/** What the work has come to: nothing is told that it does not hold. */
function contents(risalah: Risalah): string {
  const { problem, target, measures } = threadOf(risalah);
  const isCarriedOut = measures.some((each) => each.isCarriedOut);
  const isMeasured = outcomesOf(risalah).some(({ after }) => after !== null);
  const isStandard =
    risalah.standards.rows.some(({ text }) => !isBlank(text)) || risalah.procedure.steps.length > 0;
  const isTested = risalah.verification.rows.some(({ result }) => !isBlank(result));
  const work = [
    ...(problem === null ? [] : [target === null ? 'masalah' : 'masalah dan sasaran']),
    ...(isTested ? ['penyebab dan pembuktiannya'] : []),
    ...(measures.length === 0 ? [] : [isCarriedOut ? 'rencana dan pelaksanaannya' : 'rencana']),
  ];
  const ends = [
    ...(isMeasured ? ['hasil yang diukur'] : []),
    ...(isStandard ? ['standar yang menjaganya'] : []),
  ];
  if (ends.length > 0 && work.length > 0) {
    return `: dari ${work.join(', ')}, sampai ${formatList(ends)}`;
  }
  const told = [...work, ...ends];
  return told.length < 2 ? '' : `: ${formatList(told)}`;
}

function subscription(risalah: Risalah): readonly Block[] {
  const { city, year } = risalah.identity;
  const signed = signing(risalah, 'final')[0];
  const day = signed === undefined ? '' : dayText(signed.date);
  const place = joined([city, day || year]);
  return [place, circleName(risalah)]
    .filter((line) => !isBlank(line))
    .map((line) => ({ ...body('foreword', line), style: 'signed' as const }));
}
