import { numberOf } from '#domain/tools/atoms.ts';
import { isBlank } from '#language/isBlank.ts';
import { toolUses } from './resolveToolUse.ts';
import { annexKinds } from '#domain/risalah/schema/next.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';

export type AnnexKind = (typeof annexKinds)[number];

/** What a risalah has of one kind of paper. */
export interface AnnexEvidence {
  readonly kind: AnnexKind;
  /** `there`: the paper is at hand; `recorded`: the risalah holds what it must say, the paper is still to come. */
  readonly state: 'there' | 'recorded' | 'lacking';
  /** How many of something the risalah holds, and of how many; `null` where it holds nothing of the kind. */
  readonly held: { readonly count: number; readonly of: number | null } | null;
}

/** The papers that prove a circle's work. */
const wanted = annexKinds.filter((kind) => kind !== 'other');

/** Which papers are there and which lack. */
export function annexEvidence(risalah: Risalah): readonly AnnexEvidence[] {
  return wanted.map((kind) => {
    const held = heldOf(kind, risalah);
    const isRecorded = held !== null && held.count > 0;
    // A photograph in the risalah is the paper itself.
    const isThere =
      risalah.annexes.rows.some((row) => row.kind === kind && row.available) ||
      (kind === 'photographs' && isRecorded);
    return { kind, held, state: isThere ? 'there' : isRecorded ? 'recorded' : 'lacking' };
  });
}

function heldOf(kind: (typeof wanted)[number], risalah: Risalah): AnnexEvidence['held'] {
  const meetings = risalah.meetings.rows;
  switch (kind) {
    case 'decree':
      return { count: isBlank(risalah.circle.decreeNumber) ? 0 : 1, of: null };
    case 'attendance':
      return share(
        meetings,
        ({ attendees, present }) => attendees.length > 0 || numberOf(present) !== null,
      );
    case 'minutes':
      return share(meetings, ({ proceedings, decisions }) => !isBlank(proceedings + decisions));
    case 'check-sheet':
      return { count: toolUses(risalah).filter(({ use }) => use.tool === kind).length, of: null };
    case 'procedure':
      return { count: risalah.procedure.steps.length > 0 ? 1 : 0, of: null };
    case 'photographs':
      return { count: photoCount(risalah), of: null };
    case 'benefit':
      return { count: risalah.benefit.rows.length, of: null };
    case 'invitation':
    case 'certificate':
      return null;
  }
}

function share<Row>(
  rows: readonly Row[],
  isKept: (row: Row) => boolean,
): { readonly count: number; readonly of: number } {
  return { count: rows.filter(isKept).length, of: rows.length };
}

function photoCount({ actions, annexes, meetings }: Risalah): number {
  const ofActions = actions.rows.flatMap((row) => [...row.photosBefore, ...row.photosAfter]);
  const others = [...annexes.rows, ...meetings.rows].flatMap(({ photos }) => photos);
  return ofActions.length + others.length;
}
