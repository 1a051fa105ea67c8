import { createContext, useContext } from 'react';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import type { Origins } from '#domain/risalah/carries/inForce.ts';

/** What a form knows of the answers that it was given from elsewhere. */
export interface FormOrigins {
  readonly origins: Origins;
  /** The key under which the origin of a field stands, by its path in the form: "rows.2.what". */
  readonly keyOf: (path: string) => string;
  /** The same for a whole row of a table. */
  readonly rowKeyOf: (table: string, row: string) => string;
  /** Empties a carried answer for good. */
  readonly clear: (path: string, origin: Origin) => void;
  /** Takes the team's own answer, or its emptiness, back. */
  readonly restore: (origin: Origin) => void;
  /** Makes proposed answers the team's own. */
  readonly take: (origins: readonly Origin[]) => void;
}

/** Outside of a form whose answers carry there is `null`. */
export const OriginContext = createContext<FormOrigins | null>(null);

/** Where the answer of a field comes from; `null` where the team alone knows it. */
export function useOrigin(path: string): Origin | null {
  const form = useContext(OriginContext);
  return form?.origins.get(form.keyOf(path)) ?? null;
}
