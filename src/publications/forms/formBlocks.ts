import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { plainRow } from '#manuscript/blocks/table.ts';
import type { Block, Part, Signatures, Table } from '#manuscript/manuscript.ts';
import { plainHeading, words } from '#publications/blocks/words.ts';
import { circleName, fullName } from '#words/people.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';

/** A line of dots to be written on. */
const DOTS = '.'.repeat(100);

/** The pages of a form: without numbers, as they are handed out one by one. */
export function formPart(
  id: string,
  orientation: Part['orientation'],
  blocks: readonly Block[],
): Part {
  return { id, orientation, numbering: 'none', blocks };
}

interface FormHead {
  readonly name: string;
  readonly anchor: string;
  /** What the form is about, name by name; a dotted line where nothing is known. */
  readonly about: readonly (readonly [string, string])[];
}

/** The form's name, under it the circle with its unit, and what it is about. */
export function formHead(risalah: Risalah, { name, anchor, about }: FormHead): readonly Block[] {
  const { circle, identity } = risalah;
  const team = isBlank(circle.name)
    ? `${circleName(risalah)} ${'.'.repeat(40)}`
    : circleName(risalah);
  const whose = joined([team, identity.unit, identity.opd], ' · ');
  return [
    plainHeading(name.toUpperCase(), anchor),
    words(whose, 'centred', true),
    linesToFill(`${anchor}-about`, about),
  ];
}

function linesToFill(anchor: string, entries: FormHead['about']): Table {
  return {
    kind: 'table',
    caption: '',
    anchor,
    columns: [
      { title: '', weight: 4, align: 'start' },
      { title: '', weight: 10, align: 'start' },
    ],
    rows: entries.map(([name, text]) =>
      plainRow([name, `: ${isBlank(text) ? DOTS : text.trim()}`]),
    ),
    note: '',
    section: '',
  };
}

/** Rows that hold only their number, from `from` up to `to`. */
export function blankRows(from: number, to: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => [`${from + at}`]);
}

/** Who signs: what they are, and their names where they are known. */
export function signedBy(
  ...signers: readonly { readonly role: string; readonly member: Member | undefined }[]
): Signatures {
  return {
    kind: 'signatures',
    blocks: signers.map(({ role, member }) => ({
      placeAndDate: '',
      preamble: '',
      role,
      name: member === undefined ? '' : fullName(member),
      below: [],
    })),
    section: '',
  };
}

/** The first member of that role. */
export function memberOf(risalah: Risalah, role: Member['role']): Member | undefined {
  return risalah.members.rows.find((member) => member.role === role);
}
