import { chosenSuggestions } from '#domain/suggestions/reading/choose.ts';
import type { RegisterOrder } from '#domain/suggestions/reading/choose.ts';
import { emptyRegister } from '#domain/suggestions/schema/register.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { encodeRecordFile } from '#persistence/kinds/recordFile.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { registerDefaults } from '#templates/suggestions/defaults.ts';
import { exampleRegister } from '#templates/suggestions/example/exampleRegister.ts';

const COUNT = 2000;
const TODAY = '2026-06-30';
const ORDERS: readonly RegisterOrder[] = [
  'number',
  'day',
  'unit',
  'title',
  'stage',
  'score',
  'due',
];

/** Two thousand suggestions: those of the worked register, each as another one. */
function largeRegister(): Register {
  const own = emptyRegister({ id: 'besar', createdAt: '', defaults: registerDefaults });
  const { suggestions } = exampleRegister;
  return {
    ...own,
    unit: 'Kantor Contoh',
    sheet: exampleRegister.sheet,
    assessors: exampleRegister.assessors,
    kinds: exampleRegister.kinds,
    suggestions: Array.from({ length: COUNT }, (_, at) => {
      const one = suggestions[at % suggestions.length];
      if (one === undefined) throw new Error('The worked register is empty.');
      return {
        ...one,
        id: `s${at + 1}`,
        number: String(at + 1),
        title: `${one.title} ${at + 1}`,
        before: `${one.before} Tempat ke-${at + 1}.`,
      };
    }),
  };
}

/** A `.saran` file of two thousand suggestions. */
export function registerFile(): Uint8Array {
  return encodeRecordFile(suggestionsKind, { value: largeRegister(), photos: new Map() });
}

/** Milliseconds that finding and ordering take at most, the first time on rows that nobody looked through yet. */
export function measureChoosing(): number {
  const times = ORDERS.flatMap((order) => {
    const register = largeRegister();
    const views = ['', 'loket 7'].map((text) => ({
      ...{ filter: { text }, order, today: TODAY },
      direction: 'up' as const,
    }));
    return views.map((view) => {
      const start = performance.now();
      chosenSuggestions(register, view);
      return performance.now() - start;
    });
  });
  return Math.max(...times);
}
