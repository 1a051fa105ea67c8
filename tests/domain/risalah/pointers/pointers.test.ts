import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { leaningOn } from '#domain/risalah/pointers/leaning.ts';
import { fieldsOf, isAnswers, optionOf, partsOf } from '#domain/risalah/pointers/markedSchema.ts';
import { walkIds } from '#domain/risalah/pointers/pointerWalk.ts';
import type { IdSpot } from '#domain/risalah/pointers/pointerWalk.ts';
import { POINTS } from '#domain/risalah/priority/priorityCriteria.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { markOf } from '#domain/tools/pointer.ts';
import type { IdMark } from '#domain/tools/pointer.ts';
import { examples } from '#templates/examples/examples.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';

function spotsOf(risalah: Risalah): readonly IdSpot[] {
  const spots: IdSpot[] = [];
  walkIds(risalahSchema, risalah, (spot) => {
    spots.push(spot);
    return spot.id;
  });
  return spots;
}

/** Pointers at no record of their kind. */
function danglingOf(risalah: Risalah): readonly IdSpot[] {
  const spots = spotsOf(risalah);
  const isThere = (id: string, kinds: readonly string[]) =>
    spots.some(
      ({ mark, id: own }) =>
        mark.role === 'own' && own === id && mark.kinds.some((kind) => kinds.includes(kind)),
    );
  return spots.filter(
    ({ mark, id }) =>
      mark.role === 'pointer' && id !== '' && id !== POINTS && !isThere(id, mark.kinds),
  );
}

function marksOf(schema: z.core.$ZodType): readonly IdMark[] {
  const mark = markOf(schema);
  return [...(mark === undefined ? [] : [mark]), ...partsOf(schema).flatMap(marksOf)];
}

interface Text {
  /** Where it stands, without positions: "vote/rows/cause". */
  readonly place: string;
  readonly mark: IdMark | undefined;
  readonly text: string;
}

/** Every string of a value, keys of records among them. */
function textsOf(schema: z.core.$ZodType, value: unknown, place = ''): readonly Text[] {
  if (schema instanceof z.ZodNullable) return textsOf(schema.unwrap(), value, place);
  if (schema instanceof z.ZodString && typeof value === 'string') {
    return [{ place, mark: markOf(schema), text: value }];
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((each: unknown) => textsOf(schema.element, each, place));
  }
  if (!isAnswers(value)) return [];
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return textsOf(optionOf(schema, value), value, place);
  }
  if (schema instanceof z.ZodRecord) {
    const keys = Object.keys(value).flatMap((key) => textsOf(schema.keyType, key, `${place}/key`));
    return [
      ...keys,
      ...Object.values(value).flatMap((each) => textsOf(schema.valueType, each, place)),
    ];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return fieldsOf(schema).flatMap(([key, field]) => textsOf(field, value[key], `${place}/${key}`));
}

/** Records of a section: each with what the section is without it. */
function deletionsIn(section: SectionId, risalah: Risalah): readonly [string, Risalah][] {
  const ids = spotsOf(risalah).filter(
    ({ mark, path }) => mark.role === 'own' && path[0] === section,
  );
  return ids.map(({ id }) => [id, { ...risalah, [section]: without(risalah[section], id) }]);
}

function without(value: unknown, id: string): unknown {
  if (Array.isArray(value)) {
    return value.filter((each) => !hasId(each, id)).map((each: unknown) => without(each, id));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each, id)]));
}

function isSection(name: unknown): boolean {
  return sectionIds.some((id) => id === name);
}

function hasId(value: unknown, id: string): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id;
}

const worked = await Promise.all(
  examples.map(async ({ name, load }) => ({ name, risalah: (await load()).risalah })),
);

describe('pointers', () => {
  it('dangle nowhere after any record is deleted, and whoever held one was asked about', () => {
    fc.assert(
      fc.property(arbitraryRisalah, fc.constantFrom(...sectionIds), (any, section) => {
        const before = dropDanglingReferences(any);
        expect(danglingOf(before)).toEqual([]);
        for (const [id, left] of deletionsIn(section, before)) {
          const asked = leaningOn(before, { section, rows: new Set([id]) });
          const torn = danglingOf(left).filter(({ isTold }) => isTold);
          // Who speaks before the jury is no answer of the report: it is asked anew where it is gone.
          expect(new Set(asked.map((each) => each.section))).toEqual(
            new Set(torn.map(({ path }) => path[0]).filter(isSection)),
          );
          expect(danglingOf(dropDanglingReferences(left))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('point at what some record is', () => {
    const marks = marksOf(risalahSchema);
    const own = new Set(marks.flatMap((mark) => (mark.role === 'own' ? mark.kinds : [])));
    const pointed = new Set(marks.flatMap((mark) => (mark.role === 'pointer' ? mark.kinds : [])));
    expect(pointed).toEqual(own);
  });

  it.each(worked)('are marked: no other text of $name is the id of a record', ({ risalah }) => {
    const texts = textsOf(risalahSchema, risalah);
    const ids = new Set(texts.flatMap(({ mark, text }) => (mark?.role === 'own' ? [text] : [])));
    const forgotten = texts.filter(
      ({ mark, place, text }) => mark === undefined && !place.endsWith('/id') && ids.has(text),
    );
    expect(ids.size).toBeGreaterThan(20);
    expect(forgotten).toEqual([]);
  });
});
