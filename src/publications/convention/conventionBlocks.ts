import type { ScoreForm } from '#domain/convention/schema/form.ts';
import { pointsText as shortPoints } from '#words/convention/names.ts';
import { formatPercent } from '#language/formatPercent.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import { plainRow } from '#manuscript/blocks/table.ts';
import type { Block, Manuscript, Part, Signatures, Table } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { words } from '#publications/blocks/words.ts';
import type { Held } from './held.ts';

/** Papers of a convention, named by it. */
export function conventionPages(
  { event, name }: Held,
  title: string,
  parts: readonly Part[],
): Manuscript {
  return {
    title: joined([title, name], ' '),
    author: event.organiser.trim(),
    mark: '',
    banner: '',
    captions: 'continuous',
    parts,
  };
}

/** What stands below the head of a paper: convention, day and place. */
export function occasion({ name, when, place }: Held): Block {
  return words(joined([name, when, place], ' · ') || DOTS, 'centred', true);
}

/** A line of dots to be written on. */
export const DOTS = '.'.repeat(70);

/** Names and what they are; a dotted line where nothing is known. */
export function linesToFill(
  anchor: string,
  entries: readonly (readonly [name: string, text: string])[],
): Table {
  return {
    kind: 'table',
    caption: '',
    anchor,
    columns: [column('', 4), column('', 13)],
    rows: entries.map(([name, text]) =>
      plainRow([name, `: ${isBlank(text) ? DOTS : text.trim()}`]),
    ),
    note: '',
    section: '',
  };
}

/** What levels mean, so that all judges mean the same; nothing where any number may be given. */
export function levelsTable({ id, levels }: ScoreForm, anchor: string): readonly Block[] {
  if (levels.length === 0) return [];
  return [
    ruledTable({
      anchor: `${anchor}-${id}-levels`,
      columns: [column('Tingkat', 2.4), column('Bagian nilai', 2, 'center'), column('Artinya', 12)],
      rows: levels.map(({ name, share, means }) => [
        name.trim(),
        formatPercent(share * 100),
        means.trim(),
      ]),
    }),
  ];
}

/** Points as a judge writes them; empty where there are none. */
export function pointsText(points: number | null): string {
  return points === null ? '' : shortPoints(points);
}

interface Signer {
  readonly placeAndDate?: string;
  readonly preamble?: string;
  readonly role: string;
  readonly name: string;
  readonly below?: readonly string[];
}

export function signaturesOf(...signers: readonly Signer[]): Signatures {
  return {
    kind: 'signatures',
    blocks: signers.map(({ placeAndDate = '', preamble = '', role, name, below = [] }) => ({
      ...{ placeAndDate, preamble, role: role.trim(), name: name.trim() },
      below: below.filter((text) => !isBlank(text)),
    })),
    section: '',
  };
}

/** The letterhead: the organiser, what it holds, and a rule over the page. */
export function letterhead({ event, name, place }: Held): readonly Block[] {
  const organiser = event.organiser.trim();
  return [
    ...(organiser === '' ? [] : [words(organiser.toUpperCase(), 'title')]),
    words(joined([name, place], ' · ') || DOTS, 'centred'),
    {
      ...linesToFill('letterhead-rule', []),
      columns: [column('', 1)],
      rows: [{ cells: [{ lines: [''] }], style: 'total' }],
    },
  ];
}

/** Of the row that is signed in, in points. */
const SIGNING = 40;

/** One signature in a row of its own, right below a table: it takes no page where a block with a date would. */
export function signedRow(anchor: string, role: string, name: string): Table {
  return ruledTable({
    anchor: `${anchor}-signed`,
    height: SIGNING,
    columns: [column('', 2), column('', 6), column('', 3), column('', 6)],
    rows: [[role, name.trim(), 'Tanggal dan tanda tangan']],
  });
}

/** A sentence, where there is one to say. */
export function told(sentence: string): readonly Block[] {
  return isBlank(sentence) ? [] : [words(sentence)];
}
