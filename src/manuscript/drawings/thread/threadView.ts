import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Knot, KnotId, Thread } from '#domain/risalah/reading/thread.ts';
import { threadOf } from '#domain/risalah/reading/thread.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import type { ThreadRow } from '#manuscript/manuscript.ts';
import { joined } from '#language/joined.ts';
import { withinSentence } from '#language/withinSentence.ts';
import { knotNames } from '#words/thread.ts';
import { tornInto } from './tornInto.ts';
import { resultWords } from '#manuscript/drawings/resultWords.ts';
import { threadReading } from './threadReading.ts';

export interface ThreadView {
  readonly blocks: readonly ThreadRow[];
  readonly reading: string;
  /** What its knots are called that are answered, and those that are not yet. */
  readonly told: readonly string[];
  readonly lacking: readonly string[];
}

/** The red thread from problem to standard with its numbers, as far as the given sections reach. */
export function threadView(
  risalah: Risalah,
  sections: readonly SectionId[] = sectionIds,
): ThreadView {
  const thread = threadOf(risalah);
  const torn = tornInto(risalah, thread.knots);
  const printed = thread.knots.filter(
    ({ id, section }) => id !== 'actions' && sections.includes(section),
  );
  const knots = printed.map((knot) => printedKnot(knot, thread, torn));
  if (thread.knots.every(({ isEmpty }) => isEmpty) || knots.length === 0) {
    return { blocks: [], reading: '', told: [], lacking: [] };
  }
  const row: ThreadRow = {
    kind: 'thread',
    caption: 'Benang merah perbaikan',
    anchor: 'thread',
    knots,
    section: '',
  };
  return {
    reading: threadReading(thread),
    blocks: [row],
    told: namesOf(printed.filter(({ isEmpty }) => !isEmpty)),
    lacking: namesOf(printed.filter(({ isEmpty }) => isEmpty)),
  };
}

function namesOf(knots: readonly Knot[]): readonly string[] {
  return knots.map(({ id }) => withinSentence(knotNames[id]));
}

function printedKnot(
  knot: Knot,
  thread: Thread,
  torn: ReadonlySet<KnotId>,
): ThreadRow['knots'][number] {
  return {
    label: knotNames[knot.id],
    value: valueOf(knot),
    text: knot.isEmpty ? 'belum diisi' : textOf(knot, thread),
    broken: torn.has(knot.id),
  };
}

function valueOf({ id, number, texts }: Knot): string {
  if (number !== null) return formatQuantity(number.value, number.unit);
  const counted = countedIn[id];
  return counted === undefined || texts.length === 0 ? '' : `${texts.length} ${counted}`;
}

const countedIn: { readonly [Id in KnotId]?: string } = {
  'dominant-causes': 'penyebab',
  measures: 'rencana',
  standards: 'standar',
};

/** What a knot says under its number; a result says how far it went. */
function textOf({ id, texts }: Knot, { outcome }: Thread): string {
  if (id !== 'result') return shortened(texts);
  return outcome === null ? '' : resultWords(outcome);
}

/** Letters that a narrow column holds without growing long. */
const ROOM = 70;

/** A row has room for one or two records; more are counted. */
function shortened(texts: readonly string[]): string {
  const bare = texts.map((text) => text.replace(/\.+$/, ''));
  const room = bare.slice(0, 2).join('').length > ROOM ? 1 : 2;
  const first = bare.slice(0, room);
  const rest = bare.length - room;
  return joined([...first, rest > 0 ? `dan ${rest} lainnya` : ''], '; ');
}
