import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { decodeRecordHistory, encodeRecordHistory } from '#persistence/kinds/recordHistory.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { createRecordStore, historyOf } from '#store/recordStore.ts';
import { arbitraryRegister, registerOf } from '#tests/domain/suggestions/registers.ts';

type History = ReturnType<typeof historyOf<Register>>;

function again(current: Register, history: History): History {
  const text = encodeRecordHistory(suggestionsKind, current, history);
  return decodeRecordHistory(suggestionsKind, current, text);
}

describe('undo and redo of a record', () => {
  it('are what they were, whatever was done and undone', () => {
    const states = fc.array(arbitraryRegister, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(states, fc.nat(4), ([first, ...others], undone) => {
        if (first === undefined) return;
        let at = 0;
        const store = createRecordStore({ record: first, now: () => (at += 10_000) });
        // Each step keeps some rows of the one before, as an edit does.
        for (const { unit, suggestions } of others) {
          const before = store.getState().suggestions;
          const kept = before.filter(({ id }) => !suggestions.some((one) => one.id === id));
          store.setState({ unit, suggestions: [...kept.slice(0, 2), ...suggestions.slice(0, 2)] });
        }
        for (let times = 0; times < undone; times += 1) store.temporal.getState().undo();
        const history = historyOf(store);
        expect(again(store.getState(), history)).toEqual(history);
      }),
      { numRuns: 40 },
    );
  });

  it('of a word in one of two thousand suggestions are a few letters', () => {
    const many = registerOf(Array.from({ length: 2000 }, (_, at) => ({ title: `Saran ${at}` })));
    const store = createRecordStore({ record: many, now: () => 0 });
    const { suggestions } = store.getState();
    const [first] = suggestions;
    if (first === undefined) throw new Error('There is one.');
    store.setState({ suggestions: suggestions.with(0, { ...first, title: 'Lain' }) });
    const text = encodeRecordHistory(suggestionsKind, store.getState(), historyOf(store));
    expect(text.length).toBeLessThan(3000);
    expect(again(store.getState(), historyOf(store)).past[0]?.suggestions?.[0]?.title).toBe(
      'Saran 0',
    );
  });

  it('are none where they cannot be read', () => {
    const none = { past: [], future: [] };
    const register = registerOf([{}]);
    const read = (text: string) => decodeRecordHistory(suggestionsKind, register, text);
    expect(read('')).toEqual(none);
    expect(read('{"version":9,"past":[],"future":[]}')).toEqual(none);
    const wrong = '{"version":1,"past":[{"keys":{"unit":5},"lists":{}}],"future":[]}';
    expect(read(wrong)).toEqual(none);
    const row =
      '{"version":1,"past":[{"keys":{},"lists":{"suggestions":{"order":null,"rows":[{"id":"s1"}]}}}],"future":[]}';
    expect(read(row)).toEqual(none);
  });
});
