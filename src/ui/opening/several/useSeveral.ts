import { useContext, useEffect, useRef, useState } from 'react';
import type { Incoming } from '#ui/services/care.ts';
import type { Events } from '#ui/services/events.ts';
import type { Judging } from '#ui/services/judging.ts';
import type { Registers } from '#ui/services/registers.ts';
import { ServicesContext, useCare, useShelf } from '#ui/services/services.ts';
import type { OpeningAsked, RefusedFile, Shelf } from '#ui/services/shelf.ts';
import { receivedSheetsText } from '#words/convention/judging.ts';
import { failureText } from '#words/failures.ts';
import { EVENT_DIFFERS, REGISTER_DIFFERS, SHEETS_DIFFER } from '#words/keeping/records.ts';
import { refusalText } from '#words/unreadable.ts';

/** How far one of several files has come. */
export type FileState =
  | { readonly kind: 'waiting' | 'reading' | 'asks' | 'left' | 'deleted' | 'here' }
  /** `register`, `sheets`, `event`: its id is that of a register of suggestions, of a judge's sheets, of an event. */
  | { readonly kind: 'opened' | 'same' | 'register' | 'sheets' | 'event'; readonly id: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** One that comes in, by itself or in the file of a shelf. */
export interface ComingIn {
  readonly name: string;
  readonly state: FileState;
}

interface Several {
  /** `null` while it is looked for what the files bring. */
  readonly files: readonly ComingIn[] | null;
  /** What is opened already stays. */
  readonly stop: () => void;
  /** Opens one that had to be asked about, with somebody who answers. */
  readonly openAsked: (at: number, asked: Pick<OpeningAsked, 'wantsAltered' | 'settle'>) => void;
}

/**
 * Opens several files, and each risalah in the file of a shelf, one after the other. What would have to be asked about waits
 * for its turn, and one that cannot be read stops nobody.
 */
export function useSeveral(files: readonly File[]): Several {
  const shelf = useShelf();
  const { registers, loadJudging, loadEvents } = useContext(ServicesContext);
  const { listIncoming } = useCare();
  const [incoming, setIncoming] = useState<readonly Incoming[] | null>(null);
  const [states, setStates] = useState<readonly FileState[]>([]);
  const stop = useRef<() => void>(() => undefined);

  useEffect(() => {
    const own = new AbortController();
    let page: 'open' | 'left' = 'open';
    stop.current = () => own.abort();

    function tell(at: number, state: FileState): void {
      if (page === 'open') setStates((before) => before.with(at, state));
    }

    async function openAll(): Promise<void> {
      const found = (await Promise.all(files.map(listIncoming))).flat();
      if (page === 'left') return;
      setIncoming(found);
      setStates(found.map(() => ({ kind: 'waiting' })));
      for (const [at, one] of found.entries()) {
        if (own.signal.aborted) tell(at, { kind: 'left' });
        else {
          tell(at, { kind: 'reading' });
          tell(
            at,
            await openUnasked({ shelf, registers, loadJudging, loadEvents }, one, own.signal),
          );
        }
      }
    }

    void openAll();
    return () => {
      page = 'left';
      own.abort();
    };
  }, [files, shelf, registers, loadJudging, loadEvents, listIncoming]);

  return {
    files:
      incoming?.map(({ name }, at) => ({ name, state: states[at] ?? { kind: 'waiting' } })) ?? null,
    stop: () => stop.current(),
    openAsked: (at, asked) => {
      const one = incoming?.[at];
      if (one === undefined) return;
      const { signal } = new AbortController();
      void openOne({ shelf, registers, loadJudging, loadEvents }, one, { signal, ...asked }).then(
        (state) => {
          const next: FileState = state.kind === 'left' ? { kind: 'asks' } : state;
          setStates((before) => before.with(at, next));
        },
      );
    },
  };
}

interface Opening {
  readonly shelf: Pick<Shelf, 'openFile' | 'keepDeleted'>;
  readonly registers: Pick<Registers, 'openFile'> | undefined;
  readonly loadEvents: (() => Promise<Pick<Events, 'openFile'>>) | undefined;
  readonly loadJudging: (() => Promise<Pick<Judging, 'openFile'>>) | undefined;
}

async function openOne(
  { shelf, registers, loadJudging, loadEvents }: Opening,
  { isOfShelf, deletedAt, read }: Incoming,
  asked: OpeningAsked,
): Promise<FileState> {
  try {
    const file = await read();
    if (!file.ok) return { kind: 'refused', sentence: refusalText(file.error) };
    if (deletedAt !== null) {
      const kept = await shelf.keepDeleted(file.value, { ...asked, deletedAt });
      if (kept === 'cancelled') return { kind: 'left' };
      if (!kept.ok) return { kind: 'refused', sentence: refusalText(kept.error) };
      return { kind: kept.value === 'kept' ? 'deleted' : 'here' };
    }
    const opened = await shelf.openFile(file.value, {
      ...asked,
      ...(isOfShelf && { knownBy: 'id' }),
    });
    if (opened === 'cancelled') return { kind: 'left' };
    if (!opened.ok) {
      if (registers !== undefined && isRecord(opened, 'suggestions'))
        return await openRegister(registers, file.value, asked);
      if (loadJudging !== undefined && isRecord(opened, 'judge-sheets'))
        return await openSheets(await loadJudging(), file.value, asked);
      if (loadEvents !== undefined && isRecord(opened, 'event'))
        return await openEvent(await loadEvents(), file.value);
      return { kind: 'refused', sentence: refusalText(opened.error) };
    }
    return { kind: opened.value.became === 'same' ? 'same' : 'opened', id: opened.value.id };
  } catch (error) {
    return { kind: 'refused', sentence: failureText(error) };
  }
}

function isRecord({ error }: RefusedFile, record: string): boolean {
  return typeof error === 'object' && error.kind === 'other-record' && error.record === record;
}

/** A judge's sheets come in by themselves; where they say something else than those here, by hand. */
async function openSheets(
  judging: Pick<Judging, 'openFile'>,
  file: File,
  { wantsAltered }: Pick<OpeningAsked, 'wantsAltered'>,
): Promise<FileState> {
  const opened = await judging.openFile(file, {
    wantsAltered,
    settle: () => Promise.resolve(null),
  });
  if (opened === 'cancelled') return { kind: 'refused', sentence: SHEETS_DIFFER };
  if (opened.ok) return { kind: 'sheets', id: opened.card };
  return { kind: 'refused', sentence: receivedSheetsText(opened) };
}

/** The same of an event. */
async function openEvent(events: Pick<Events, 'openFile'>, file: File): Promise<FileState> {
  const opened = await events.openFile(file, () => Promise.resolve(false));
  if (opened === 'cancelled') return { kind: 'refused', sentence: EVENT_DIFFERS };
  if (opened === 'busy') return { kind: 'refused', sentence: refusalText('changed') };
  if (!opened.ok) return { kind: 'refused', sentence: refusalText(opened.error) };
  return { kind: 'event', id: opened.value };
}

/** A register comes in by itself; what both changed is asked where it is open. */
async function openRegister(
  registers: Pick<Registers, 'openFile'>,
  file: File,
  { wantsAltered }: Pick<OpeningAsked, 'wantsAltered'>,
): Promise<FileState> {
  const opened = await registers.openFile(file, {
    wantsAltered,
    settle: ({ questions }) => Promise.resolve(questions.length === 0 ? [] : null),
  });
  if (opened === 'cancelled') return { kind: 'refused', sentence: REGISTER_DIFFERS };
  if (opened.ok) return { kind: 'register', id: opened.card };
  const { error } = opened;
  return { kind: 'refused', sentence: refusalText(error === 'busy' ? 'changed' : error) };
}

async function openUnasked(
  opening: Opening,
  one: Incoming,
  signal: AbortSignal,
): Promise<FileState> {
  let questions = 0;
  const state = await openOne(opening, one, {
    signal,
    wantsAltered: () => {
      questions += 1;
      return Promise.resolve(false);
    },
    settle: () => {
      questions += 1;
      return Promise.resolve({ kind: 'cancel' });
    },
  });
  return questions > 0 ? { kind: 'asks' } : state;
}
