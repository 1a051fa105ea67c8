import { isAnswers } from '#domain/risalah/pointers/markedSchema.ts';
import type { Place, Question } from './question.ts';
import { NONE } from './sides.ts';
import type { Versions } from './sides.ts';

/** Where the walk stands. */
export interface Spot {
  readonly place: Place;
  /** Which of the keys is that of the outermost row; -1 for none. */
  readonly rowAt: number;
  /** Keys without those of rows, joined by dots. */
  readonly pattern: string;
  /** Ids of the rows it stands in. */
  readonly within: readonly string[];
}

export const TOP: Spot = { place: [], rowAt: -1, pattern: '', within: [] };

/** The place of a field. */
export function below({ place, rowAt, pattern, within }: Spot, key: string): Spot {
  return {
    place: [...place, key],
    rowAt,
    pattern: pattern === '' ? key : `${pattern}.${key}`,
    within,
  };
}

/** The place of a row. */
export function belowRow({ place, rowAt, pattern, within }: Spot, key: string, row: unknown): Spot {
  const id = isAnswers(row) && typeof row['id'] === 'string' ? [row['id']] : [];
  return {
    place: [...place, key],
    rowAt: rowAt === -1 ? place.length : rowAt,
    pattern,
    within: [...within, ...id],
  };
}

/** How a place is spoken of. */
export function named({ place, rowAt }: Spot): Pick<Question, 'section' | 'row' | 'field'> {
  const [section = '', ...keys] = place;
  // What stands in the record itself is no section.
  if (keys.length === 0) return { section: '', row: '', field: section };
  const row = rowAt === -1 ? '' : (place[rowAt] ?? '');
  return { section, row, field: keys.filter((_, at) => at + 1 !== rowAt).join('.') };
}

export function asked(spot: Spot, { a, b, before }: Versions, takesText: boolean): Question {
  const known = before === NONE ? undefined : before;
  return { id: JSON.stringify(spot.place), ...named(spot), a, b, before: known, takesText };
}
