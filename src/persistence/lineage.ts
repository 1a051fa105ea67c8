import { strToU8 } from 'fflate';
import { z } from 'zod';
import { contentHash } from './photos/contentHash.ts';

/** How a risalah stood when it was given to another place or came from one. */
export interface State {
  /** Of the record's text as it was written then; never reckoned anew, whatever a later edition makes of the text. */
  readonly hash: string;
  /** The record in its envelope, as `encode` wrote it. */
  readonly text: string;
}

/** What a copy of a risalah stems from. Part of the envelope, not of the record: undo does not know it. */
export interface Lineage {
  /** Hashes of states, the newest first. */
  readonly states: readonly string[];
  /** The state in which it was last opened from, or given to, another place; `null` where that is not at hand. */
  readonly kept: State | null;
}

export const noLineage: Lineage = { states: [], kept: null };

/** States that a copy remembers. */
const MOST_STATES = 200;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What an envelope says of it; one that cannot be read is none, since the record is whole without it. */
export const lineageSchema = z
  .object({
    states: z.array(hashSchema).transform((states) => states.slice(0, MOST_STATES)),
    kept: z.object({ hash: hashSchema, text: z.string() }).nullable().default(null),
  })
  .optional()
  .catch(undefined);

/** As text, and from it; what cannot be read is none. */
export function encodeLineage(lineage: Lineage): string {
  return JSON.stringify(lineage);
}

export function decodeLineage(text: string): Lineage {
  try {
    return lineageSchema.parse(JSON.parse(text)) ?? noLineage;
  } catch {
    return noLineage;
  }
}

/** The name of a state: of the record's text as it is written in a file. */
export function hashOfText(text: string): string {
  return contentHash(strToU8(text));
}

/** A copy after it was given to another place, or came from there, in some state. */
export function passedOn({ states }: Lineage, state: State): Lineage {
  return { states: newestFirst([state.hash], states), kept: state };
}

/** A copy as it is given to another place: what it stems from then, and what the file says of it. */
export function givenOut(
  before: Lineage,
  state: State,
): Readonly<Record<'copy' | 'file', Lineage>> {
  const copy = passedOn(before, state);
  // The file is its own state; what it takes along is the one that others know.
  const kept = before.kept?.hash === state.hash ? null : before.kept;
  return { copy, file: { ...copy, kept } };
}

/** What a file that was read stems from, with its own state: its name, and the record's text as this edition reads it. */
export function readIn(
  lineage: Lineage | null,
  text: string,
): { readonly lineage?: Lineage; readonly own?: State } {
  const hash = lineage?.states[0];
  if (lineage === null || hash === undefined) return {};
  return { lineage, own: { hash, text } };
}

/** What a merged copy stems from: both, the one that came from elsewhere last. */
export function joined(ours: Lineage, theirs: Lineage): Lineage {
  return {
    states: newestFirst(theirs.states, ours.states),
    kept: theirs.kept ?? ours.kept,
  };
}

function newestFirst(newer: readonly string[], older: readonly string[]): readonly string[] {
  return [...new Set([...newer, ...older])].slice(0, MOST_STATES);
}

/** What two copies were made of. */
export interface Ancestor {
  readonly hash: string;
  /** Its text; `null` where neither copy has it at hand. */
  readonly text: string | null;
}

/**
 * The newest state that both copies stem from; `null` where they have none in common.
 *
 * @param whole states whose text is at hand besides those that are kept, such as the files themselves
 */
export function ancestorOf(
  ours: Lineage,
  theirs: Lineage,
  whole: readonly State[],
): Ancestor | null {
  const known = new Set(theirs.states);
  const hash = ours.states.find((state) => known.has(state));
  if (hash === undefined) return null;
  const states = [...whole, ours.kept, theirs.kept];
  return { hash, text: states.find((state) => state?.hash === hash)?.text ?? null };
}

/** A record as it stands, as a state. */
export function stateOf(text: string): State {
  return { hash: hashOfText(text), text };
}
