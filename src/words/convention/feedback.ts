import type { Convention } from '#domain/convention/schema/convention.ts';
import { exactSum, shown, times } from '#domain/convention/exact.ts';
import { stateOf } from '#domain/convention/expected.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { ScoreForm, ScoreItem } from '#domain/convention/schema/form.ts';
import type { FilledSheet } from '#domain/convention/schema/sheet.ts';
import type { FacilitatorNote, FacilitatorNotes } from '#domain/event/notes.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { contestantNamed, formNamed, pointsText } from './names.ts';

/** Where stands what concerns no question of its own: the page that names the team. */
const WHOLE: SectionId = 'circle';

interface From {
  /** Whose notes they are: the name of the convention. */
  readonly from: string;
  /** ISO instant. */
  readonly now: string;
}

/**
 * What judges gave a team and wrote to it, beside the questions that it concerns, as notes that the team opens: one for each
 * form and question, with a line for each item, as a sheet has forty. Judges are not named; what is barred or invalid is left
 * out. `null` where there is nothing to say or the team's risalah is not known.
 *
 * Ids tell what a note is about, so that the same file twice changes nothing.
 */
export function feedbackFor(
  convention: Convention,
  contestantId: string,
  { from, now }: From,
): FacilitatorNotes | null {
  const contestant = convention.contestants.find(({ id }) => id === contestantId);
  if (contestant === undefined || contestant.risalah === '') return null;
  const notes = convention.forms.flatMap((form) => {
    const sheets = convention.sheets.filter(
      (sheet) =>
        sheet.contestant === contestantId &&
        sheet.form === form.id &&
        ['counted', 'missing'].includes(stateOf(convention, sheet)),
    );
    return notesOn(form, { convention, sheets, contestant: contestantId, from, now });
  });
  if (notes.length === 0) return null;
  const team = contestantNamed(convention, contestantId);
  return { risalah: contestant.risalah, team, notes };
}

interface Judged extends From {
  readonly convention: Convention;
  readonly sheets: readonly FilledSheet[];
  readonly contestant: string;
}

function notesOn(form: ScoreForm, judged: Judged): readonly FacilitatorNote[] {
  const { convention, sheets, contestant, from, now } = judged;
  const name = formNamed(convention, form.id);
  const lines = new Map<SectionId, string[]>();
  for (const item of [...itemsOf(form), null]) {
    const text = textOf(item, sheets);
    if (text === '') continue;
    const section = item === null ? WHOLE : sectionOf(item);
    const line = item === null ? text : `${item.name.trim()}. ${text}`;
    lines.set(section, [...(lines.get(section) ?? []), line]);
  }
  return [...lines].map(([section, told]) => ({
    id: [contestant, form.id, section].join('/'),
    section,
    text: [`${name}:`, ...told].join('\n'),
    writtenAt: now,
    from,
    state: 'open',
  }));
}

function textOf(item: ScoreItem | null, sheets: readonly FilledSheet[]): string {
  const words = sheets.flatMap(({ comments }) => {
    const text = comments[item?.id ?? '']?.trim() ?? '';
    return text === '' ? [] : [`“${text}”`];
  });
  return [item === null ? '' : givenText(item, sheets), ...words]
    .filter((text) => text !== '')
    .join(' ');
}

/** "Rata-rata 3,5 dari 5 (3 juri)." */
function givenText({ id, points }: ScoreItem, sheets: readonly FilledSheet[]): string {
  const given = sheets.flatMap(({ scores }) => scores[id] ?? []);
  if (given.length === 0) return '';
  const mean = shown(times(exactSum(given), { n: 1n, d: BigInt(given.length) }));
  return `Rata-rata ${formatNumber(mean)} dari ${pointsText(points)} (${given.length} juri).`;
}

/** The first question by which an item is judged. */
function sectionOf({ fedBy }: ScoreItem): SectionId {
  const named = fedBy.map((address) => address.split('/')[0]);
  return (
    sectionIds.find(
      (id) => id === named.find((one) => sectionIds.some((known) => known === one)),
    ) ?? WHOLE
  );
}
