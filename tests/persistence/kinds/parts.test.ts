import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import { changeOf, joined, touchedBy } from '#persistence/kinds/parts.ts';
import type { PartsChange } from '#persistence/kinds/recordStorage.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { arbitraryRegister, registerOf } from '#tests/domain/suggestions/registers.ts';

const whole = (register: Register): PartsChange =>
  changeOf(suggestionsKind, { before: null, after: register });

function written(
  parts: ReadonlyMap<string, string>,
  { put, gone }: PartsChange,
): ReadonlyMap<string, string> {
  const after = new Map([...parts, ...put]);
  for (const name of gone) after.delete(name);
  return after;
}

function valueOf(parts: ReadonlyMap<string, string>): Register | null {
  const read = joined(suggestionsKind, parts);
  return read.ok ? read.value.value : null;
}

/** Another register that shares some of its rows with the first. */
const twoStates = fc
  .tuple(arbitraryRegister, arbitraryRegister, fc.array(fc.boolean(), { maxLength: 6 }))
  .map(([before, other, kept]) => {
    const stay = before.suggestions.filter((_, at) => kept[at] !== false);
    const ids = new Set(stay.map(({ id }) => id));
    const added = other.suggestions.filter(({ id }) => !ids.has(id));
    const after = { ...before, unit: other.unit, suggestions: [...added, ...stay] };
    return [before, after] as const;
  });

describe('a record in parts', () => {
  it('is whole again when they are joined', () => {
    fc.assert(
      fc.property(arbitraryRegister, (register) => {
        expect(valueOf(whole(register).put)).toEqual(register);
      }),
      { numRuns: 60 },
    );
  });

  it('is any later state when what changed is written over it', () => {
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const parts = written(whole(before).put, changeOf(suggestionsKind, { before, after }));
        expect(valueOf(parts)).toEqual(after);
        expect(new Set(parts.keys())).toEqual(new Set(whole(after).put.keys()));
      }),
      { numRuns: 60 },
    );
  });

  it('is right also where a save before it may or may not have been written', () => {
    fc.assert(
      fc.property(twoStates, fc.boolean(), ([before, between], wasWritten) => {
        // It goes back to what stood there first, all but for a word.
        const after = { ...before, institution: 'lain' };
        const first = changeOf(suggestionsKind, { before, after: between });
        const second = changeOf(suggestionsKind, {
          before,
          after,
          unsure: new Set(touchedBy(first)),
        });
        const stored = wasWritten ? written(whole(before).put, first) : whole(before).put;
        expect(valueOf(written(stored, second))).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });

  it('hands over the one suggestion that is being written, of two thousand', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ title: `Saran ${at}` }));
    const before = registerOf(many);
    const suggestions = before.suggestions.map((one, at) =>
      at === 700 ? { ...one, title: 'Saran yang ditulis' } : one,
    );
    const change = changeOf(suggestionsKind, { before, after: { ...before, suggestions } });
    expect(touchedBy(change)).toEqual(['row/suggestions/s701']);
    const deleted = { ...before, suggestions: before.suggestions.slice(1) };
    expect(touchedBy(changeOf(suggestionsKind, { before, after: deleted }))).toEqual([
      'order/suggestions',
      'row/suggestions/s1',
    ]);
    expect(
      touchedBy(changeOf(suggestionsKind, { before, after: { ...before, unit: 'Loket' } })),
    ).toEqual(['head']);
    expect(touchedBy(changeOf(suggestionsKind, { before, after: { ...before } }))).toEqual([]);
  });

  it('keeps rows of the same id apart, and those that no order names', () => {
    const register = registerOf([{}, {}]);
    const twins = [
      { ...emptySuggestion('a'), title: 'satu' },
      { ...emptySuggestion('a'), title: 'dua' },
    ];
    const { put } = whole({ ...register, suggestions: twins });
    expect(valueOf(put)?.suggestions).toEqual(twins);
    const unordered = new Map([...put].filter(([name]) => name !== 'order/suggestions'));
    expect(valueOf(unordered)?.suggestions).toEqual(twins);
  });

  it('that is damaged is told, and one of a later version is refused', () => {
    const { put } = whole(registerOf([{}]));
    expect(joined(suggestionsKind, new Map())).toMatchObject({ error: { kind: 'damaged' } });
    const cut = new Map([...put, ['row/suggestions/s1', '{"id":']]);
    expect(joined(suggestionsKind, cut)).toMatchObject({ error: { kind: 'damaged' } });
    const later = put.get('head')?.replace('"version":1', '"version":9') ?? '';
    expect(joined(suggestionsKind, new Map([...put, ['head', later]]))).toMatchObject({
      error: { kind: 'newer', version: 9 },
    });
  });
});
