import { z } from 'zod';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { fieldsOf, isAnswers, optionOf } from '#domain/risalah/pointers/markedSchema.ts';
import type { Answers } from '#domain/risalah/pointers/markedSchema.ts';
import { groupsOf, isLatest } from '#domain/tools/identity.ts';
import { markOf } from '#domain/tools/pointer.ts';
import { entriesIn, entryAt, filledUp, keyOf, listKind, ordered } from './entries.ts';
import type { Entries } from './entries.ts';
import { goesWith, withoutFollowing } from './following.ts';
import type { Question } from './question.ts';
import { NONE, ofSides } from './sides.ts';
import type { Side, Sides, Versions } from './sides.ts';
import { asked, below, belowRow, named, TOP } from './spot.ts';
import type { Spot } from './spot.ts';
import { meets, pointerAtGone, recordsIn, spotName, without } from './recordNames.ts';
import type { RecordNames } from './recordNames.ts';

/** What is known of the versions as wholes, and who decides. */
export interface Judging {
  /** Records that the ancestor had and this version has not. */
  readonly gone: Sides<RecordNames>;
  /** Those of them that the other version began to point at. */
  readonly missed: Sides<RecordNames>;
  /** Whether this version says that it left something out, by its keys without those of rows: nothing is known of it. */
  readonly leftOut: Sides<(part: string) => boolean>;
  /** Pointers that are asked about although only one changed them, by `spotName`. */
  readonly contested: ReadonlySet<string>;
  /** Chooses: the value of one of the versions, or a text; `null` for no row. */
  readonly ask: (question: Question) => unknown;
  /** Hears of what was taken without asking. */
  readonly take: (at: Pick<Question, 'section' | 'row' | 'field'>, from: Side) => void;
}

/** What the entries of a list or record have in common. */
interface Inside {
  readonly inner: z.core.$ZodType;
  /** Whether an entry is missing only because the record is gone that it belongs to. */
  readonly isGone: (side: Side, key: string, before: unknown) => boolean;
  readonly spot: Spot;
  readonly isRow: boolean;
}

/** Merges two versions of what the schema describes; `NONE` as ancestor asks about every difference. */
export function mergeWalk(schema: z.core.$ZodType, versions: Versions, judging: Judging): unknown {
  const { gone, missed, leftOut, contested, ask, take } = judging;

  function through(at: z.core.$ZodType, given: Versions, spot: Spot): unknown {
    const held = knownParts(at, given, spot.pattern);
    const { a, b, before } = held;
    if (sameAnswers(a, b)) return a;
    if (at instanceof z.ZodArray && Array.isArray(a) && Array.isArray(b)) {
      return throughList(at, { a, b, before: Array.isArray(before) ? before : null }, spot);
    }
    if (at instanceof z.ZodNullable) {
      return isOtherThing(at.unwrap(), held)
        ? decide(at, held, spot)
        : through(at.unwrap(), held, spot);
    }
    if (!isAnswers(a) || !isAnswers(b)) return decide(at, held, spot);
    if (at instanceof z.ZodObject) return throughObject(at, { a, b, before }, spot);
    if (at instanceof z.ZodRecord) {
      const entries = ofSides({ a, b }, (one) => new Map(Object.entries(one)));
      const known = isAnswers(before) ? new Map(Object.entries(before)) : null;
      const isGone = (side: Side, key: string): boolean =>
        pointerAtGone(at.keyType, key, gone[side]) !== null;
      return Object.fromEntries(
        throughEntries(
          { ...entries, before: known },
          { inner: at.valueType, isGone, spot, isRow: false },
        ),
      );
    }
    if (at instanceof z.ZodDiscriminatedUnion) return throughUnion(at, { a, b, before }, spot);
    return decide(at, held, spot);
  }

  /** What a version left out is as the other has it. */
  function knownParts(at: z.core.$ZodType, { a, b, before }: Versions, pattern: string): Versions {
    const isUnknown = { a: leftOut.a(pattern), b: leftOut.b(pattern) };
    return {
      a: isUnknown.a ? filledUp(at, a, { other: b, isKnown: !isUnknown.b }) : a,
      b: isUnknown.b ? filledUp(at, b, { other: a, isKnown: !isUnknown.a }) : b,
      before,
    };
  }

  function throughUnion(
    at: z.ZodDiscriminatedUnion,
    held: Sides<Answers> & Pick<Versions, 'before'>,
    spot: Spot,
  ): unknown {
    const { discriminator } = at.def;
    const { a, b, before } = held;
    if (a[discriminator] !== b[discriminator]) return decide(at, held, spot);
    const isSame = isAnswers(before) && before[discriminator] === a[discriminator];
    return through(optionOf(at, a), { a, b, before: isSame ? before : NONE }, spot);
  }

  function throughObject(
    at: z.ZodObject,
    held: Sides<Answers> & Pick<Versions, 'before'>,
    spot: Spot,
  ): unknown {
    const known = isAnswers(held.before) ? held.before : null;
    const { a, b } = ofSides(held, (one, side) =>
      withoutFollowing(at, one, { known, gone: gone[side] }),
    );
    const grouped = new Map(
      groupsOf(at).flatMap((fields) => fields.map((field) => [field, fields] as const)),
    );
    const merged: Record<string, unknown> = {};
    for (const [key, field] of fieldsOf(at)) {
      if (key in merged) continue;
      const inside = below(spot, key);
      const fields = grouped.get(key);
      if (fields !== undefined) {
        const pick = (one: Answers): Answers =>
          Object.fromEntries(fields.map((each) => [each, one[each]]));
        const together = { a: pick(a), b: pick(b), before: known === null ? NONE : pick(known) };
        Object.assign(merged, decide(at, knownParts(at, together, inside.pattern), inside));
      } else if (key === 'id') {
        // The same thing, taken up on two computers.
        merged[key] = String(a[key]) < String(b[key]) ? a[key] : b[key];
      } else {
        const before = known === null ? NONE : known[key];
        merged[key] = through(field, { a: a[key], b: b[key], before }, inside);
      }
    }
    return merged;
  }

  function throughList(
    at: z.ZodArray,
    held: Sides<readonly unknown[]> & { readonly before: readonly unknown[] | null },
    spot: Spot,
  ): unknown {
    const { element } = at;
    const kind = listKind(at);
    const before = held.before ?? NONE;
    if (kind === 'one' || (kind === 'words' && held.before === null)) {
      return decide(at, { ...held, before }, spot);
    }
    const entries = ofSides(held, (list) => entriesIn(at, list));
    const known = held.before === null ? null : entriesIn(at, held.before);
    if (kind === 'words' && known !== null)
      return throughWords(at, { ...entries, before: known }, spot);
    const isGone = (side: Side, _: string, row: unknown): boolean =>
      isAnswers(row) && goesWith(element, row, gone[side]);
    return throughEntries(
      { ...entries, before: known },
      { inner: element, isGone, spot, isRow: true },
    ).map(([, row]) => row);
  }

  /** Each word stands there or does not. */
  function throughWords(
    at: z.ZodArray,
    { a, b, before }: Sides<Entries> & { readonly before: Entries },
    spot: Spot,
  ): readonly unknown[] {
    const stays = (key: string, side: Side): boolean =>
      !before.has(key) || pointerAtGone(at.element, key, gone[side]) !== null;
    const kept = [...new Set([...a.keys(), ...b.keys()])].filter(
      (key) => (a.has(key) && b.has(key)) || stays(key, a.has(key) ? 'b' : 'a'),
    );
    for (const side of ['a', 'b'] as const) {
      const own = side === 'a' ? a : b;
      if (!sameAnswers([...own.keys()], [...before.keys()])) take(named(spot), side);
    }
    return ordered({ a, b, before }, new Set(kept)).map((key) => a.get(key) ?? b.get(key));
  }

  function throughEntries(
    parts: Sides<Entries> & { readonly before: Entries | null },
    inside: Inside,
  ): readonly (readonly [string, unknown])[] {
    const merged = new Map<string, unknown>();
    for (const key of new Set([...parts.a.keys(), ...parts.b.keys()])) {
      const value = entry(parts, key, inside);
      if (value !== NONE) merged.set(key, value);
    }
    return ordered(parts, new Set(merged.keys())).map((key) => [key, merged.get(key)]);
  }

  function entry(
    parts: Sides<Entries> & { readonly before: Entries | null },
    key: string,
    { inner, isGone, spot, isRow }: Inside,
  ): unknown {
    const before = entryAt(parts.before, key);
    const { a, b } = ofSides(parts, (entries, side) => {
      const own = entryAt(entries, key);
      return own === NONE && before !== NONE && isGone(side, key, before) ? before : own;
    });
    const there = a === NONE ? b : a;
    const inside = isRow ? belowRow(spot, key, there) : below(spot, key);
    if (a !== NONE && b !== NONE) return through(inner, { a, b, before }, inside);
    const [has, misses] = a === NONE ? (['b', 'a'] as const) : (['a', 'b'] as const);
    if (parts.before !== null && before === NONE) {
      take(named(inside), has);
      return there;
    }
    if (
      before !== NONE &&
      sameAnswers(there, before) &&
      !meets(recordsIn(inner, before), missed[misses])
    ) {
      take(named(inside), misses);
      return NONE;
    }
    // An empty value says no more than none.
    if (there === null) return there;
    const question = { a: a === NONE ? null : a, b: b === NONE ? null : b, before };
    return ask(asked(inside, question, false)) ?? NONE;
  }

  /** One answer: whoever changed it has it, and where both did somebody chooses. */
  function decide(at: z.core.$ZodType, { a, b, before }: Versions, spot: Spot): unknown {
    if (sameAnswers(a, b)) return a;
    if (before !== NONE && !contested.has(spotName(spot.pattern, spot.within))) {
      const changed = sameAnswers(a, before) ? 'b' : sameAnswers(b, before) ? 'a' : null;
      if (changed !== null && !losesWanted(at, { a, b, before }, changed)) {
        take(named(spot), changed);
        return changed === 'a' ? a : b;
      }
    }
    if (isLatest(at)) return String(a) > String(b) ? a : b;
    // A text of another's writing may not fit where only some texts do, as the name of a font.
    const isFree = at instanceof z.ZodString && (at.def.checks ?? []).length === 0;
    const isText = isFree && markOf(at) === undefined && spot.place.length > 1;
    return ask(asked(spot, { a, b, before }, isText));
  }

  /** Whether what one changed no longer has a record that the other began to point at. */
  function losesWanted(at: z.core.$ZodType, held: Versions, changed: Side): boolean {
    if (missed[changed].size === 0) return false;
    const lost = without(recordsIn(at, held.before), recordsIn(at, held[changed]));
    return meets(lost, missed[changed]);
  }

  return through(schema, versions, TOP);
}

/** Whether two versions hold something else there, such as another photograph. */
function isOtherThing(inner: z.core.$ZodType, { a, b }: Sides<unknown>): boolean {
  if (!isAnswers(a) || !isAnswers(b)) return true;
  return keyOf(inner, a) !== keyOf(inner, b);
}
