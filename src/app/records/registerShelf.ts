import type { Register } from '#domain/suggestions/schema/register.ts';
import { dateOf } from '#domain/tools/atoms.ts';
import { formatPeriod } from '#language/formatPeriod.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { createRecordShelf } from './recordShelf.ts';
import type { RecordShelf } from './recordShelf.ts';

/** Registers of suggestions as they are kept in this browser. */
export function registerShelf(storage: BrowserStorage): RecordShelf<Register> {
  return createRecordShelf<Register>(storage, { kind: suggestionsKind, cardOf, past: 'kept' });
}

function cardOf({ id, unit, periodFrom, periodTo, mark, suggestions }: Register) {
  const [from, to] = [dateOf(periodFrom)?.iso ?? '', dateOf(periodTo)?.iso ?? ''];
  const about = formatPeriod(from, to);
  return { record: id, title: unit, about, count: suggestions.length, mark };
}
