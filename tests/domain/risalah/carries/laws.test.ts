import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settle } from '#domain/edits/carried/settle.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { addressText } from '#domain/risalah/address.ts';
import { carries } from '#domain/risalah/carries/carries.ts';
import { inForce, originsOf, storedOf } from '#domain/risalah/carries/inForce.ts';
import { isUnanswered } from '#domain/risalah/carries/places.ts';
import { dropDanglingReferences } from '#domain/risalah/pointers/dropDangling.ts';
import { fieldsOf } from '#domain/risalah/pointers/markedSchema.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { sentences } from '#manuscript/sentences.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { arbitraryRisalah } from '#tests/domain/risalah/arbitraryRisalah.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

const runs = { numRuns: 40 };
const filled = (risalah: Risalah): Risalah => inForce(risalah, sentences).risalah;

describe('what is in force', () => {
  it('is a record like any other', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        expect(risalahSchema.safeParse(filled(risalah)).success).toBe(true);
      }),
      runs,
    );
  });

  it('is in force already: nothing is carried twice or in a circle', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        const once = filled(risalah);
        expect(filled(structuredClone(once))).toEqual(once);
      }),
      runs,
    );
  });

  it('leaves every answer that was typed as it is', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        expect(isKept(risalah, filled(risalah))).toBe(true);
      }),
      runs,
    );
  });

  it('is the very record where there is nothing to carry', () => {
    const risalah = newRisalah();
    expect(filled(risalah)).toBe(risalah);
  });

  it('keeps empty what was emptied', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (risalah) => {
        const keys = originsOf(filled(risalah)).map(({ to }) => addressText(to));
        const emptied = { ...risalah, emptied: keys };
        // What is emptied may leave something else to be carried: a cause without its plan remains.
        const carried = originsOf(filled(emptied)).filter(({ state }) => state === 'carried');
        expect(
          carried.map(({ to }) => addressText(to)).filter((key) => keys.includes(key)),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it('still knows what was typed', () => {
    const risalah = { ...newRisalah(), circle: { ...lelang.circle, formedOn: '' } };
    expect(filled(risalah).circle.formedOn).toBe(lelang.circle.decreeDate);
    expect(storedOf(filled(risalah))).toBe(risalah);
  });

  it('works out anew only what reads a section that has changed', () => {
    const before = filled(lelang);
    const after = filled({ ...lelang, closing: { ...lelang.closing, thanks: 'Terima kasih.' } });
    const same = sectionIds.filter((id) => before[id] === after[id]);
    expect(same).toEqual(sectionIds.filter((id) => id !== 'closing'));
  });
});

describe('a form that was filled in', () => {
  it('leaves nothing to be stored where nothing was typed', () => {
    fc.assert(
      fc.property(arbitraryRisalah, (unmended) => {
        const risalah = dropDanglingReferences(unmended);
        const { risalah: shown, origins } = inForce(risalah, sentences);
        for (const section of sectionIds) {
          const given = { section, values: shown[section], given: origins(section) };
          const settled = settle(risalah, given, sentences);
          const again = filled({ ...risalah, ...settled });
          expect(again[section]).toEqual(shown[section]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the table', () => {
  it('fills only fields that there are', () => {
    for (const carry of carries) {
      const fields = carry.kind === 'rows' ? [carry.table] : carry.fields;
      for (const field of fields) {
        const path = field.split('.');
        expect(
          schemaAt(risalahSchema.shape[carry.to], path),
          `${carry.to}/${field}`,
        ).not.toBeNull();
      }
    }
  });
});

/** Whether all that was answered before is answered the same after; rows may have been added behind. */
function isKept(before: unknown, after: unknown): boolean {
  if (isUnanswered(before)) return true;
  if (typeof before !== 'object' || before === null) return before === after;
  if (typeof after !== 'object' || after === null) return false;
  const same = Array.isArray(before) && Array.isArray(after) ? typedRows(before, after) : after;
  return Object.entries(before).every(([key, value]) =>
    isKept(value, (same as Record<string, unknown>)[key]),
  );
}

/** The rows among `after` that were there before, in their order: others may stand before them. */
function typedRows(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const idOf = (row: unknown): unknown => (row as { readonly id?: unknown } | null)?.id;
  const ids = before.map(idOf);
  return ids.includes(undefined) ? after : after.filter((row) => ids.includes(idOf(row)));
}

function schemaAt(schema: z.core.$ZodType, path: readonly string[]): z.core.$ZodType | null {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, path);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => schemaAt(option, path) ?? [])[0] ?? null;
  }
  if (!(schema instanceof z.ZodObject)) return null;
  const field = fieldsOf(schema).find(([name]) => name === key)?.[1];
  return field === undefined ? null : schemaAt(field, rest);
}
