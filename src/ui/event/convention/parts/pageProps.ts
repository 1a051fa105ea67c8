import type { Convention } from '#domain/convention/schema/convention.ts';
import type { KeptEvent } from '#domain/event/event.ts';

/** Changes the convention; where another tab writes, nothing happens. What the hall has seen is saved at once. */
export type EditConvention = (
  change: (before: Convention) => Convention,
  when?: 'soon' | 'at once',
) => void;

/** What every page of a convention is given. */
export interface PageProps {
  readonly event: KeptEvent;
  readonly convention: Convention;
  readonly edit: EditConvention;
  /** Undoes the last change that is not on record, and returns what then stands. */
  readonly takeBack: () => Convention;
  /** Another tab may have the event: then this one only shows. */
  readonly mayWrite: boolean;
  /** What the address names below the page; empty for the page itself. */
  readonly part: string;
}
