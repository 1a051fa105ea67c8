import type { SectionId } from '#domain/method/sectionId.ts';
import { rowKey } from '#domain/risalah/address.ts';
import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';
import type { Answers } from '#domain/risalah/pointers/markedSchema.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { changesBetween } from './changes.ts';
import type { SectionChange } from './changes.ts';

/** What was worked on between two states: a section's change, and the rows that came. */
export interface Work {
  readonly change: SectionChange;
  /** By the name of the table in its section. */
  readonly added: Readonly<Record<string, readonly Answers[]>>;
}

/** A circle works on its questions; who met and who signs is no work that a meeting speaks of. */
const ASIDE: ReadonlySet<SectionId> = new Set(['meetings', 'approvals', 'annexes']);

export function workBetween(before: Risalah, after: Risalah): readonly Work[] {
  return changesBetween(before, after)
    .sections.filter(({ section }) => !ASIDE.has(section))
    .map((change) => ({
      change,
      added: Object.fromEntries(
        Object.entries(after[change.section]).flatMap(([field, value]) => {
          const old = (before[change.section] as Answers)[field];
          return rowsOf(value).length === 0 ? [] : [[field, addedTo(rowsOf(old), rowsOf(value))]];
        }),
      ),
    }));
}

/** Ids of members whom the work names: who was there when it was written. */
export function membersNamed(before: Risalah, after: Risalah): readonly string[] {
  const said = new Set<string>();
  for (const { change } of workBetween(before, after)) {
    // The list of members names all of them.
    if (change.section === 'members') continue;
    const old = new Set(JSON.stringify(before[change.section]).match(WORD));
    for (const word of JSON.stringify(after[change.section]).match(WORD) ?? []) {
      if (!old.has(word)) said.add(word);
    }
  }
  return after.members.rows.filter(({ id }) => said.has(JSON.stringify(id))).map(({ id }) => id);
}

/** A text of JSON, an id among them. */
const WORD = /"(?:[^"\\]|\\.)*"/gu;

function rowsOf(value: unknown): readonly Answers[] {
  return Array.isArray(value) ? value.filter(isAnswers) : [];
}

function addedTo(before: readonly Answers[], after: readonly Answers[]): readonly Answers[] {
  const known = new Set(before.map(rowKey));
  return after.filter((row) => rowKey(row) !== '' && !known.has(rowKey(row)));
}
