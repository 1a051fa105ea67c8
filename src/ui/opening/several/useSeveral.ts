import { useEffect, useRef, useState } from 'react';
import { useShelf } from '#ui/services/services.ts';
import type { OpeningAsked, Shelf } from '#ui/services/shelf.ts';
import { failureText } from '#words/failures.ts';
import { refusalText } from '#words/unreadable.ts';

/** How far one of several files has come. */
export type FileState =
  | { readonly kind: 'waiting' | 'reading' | 'asks' | 'left' }
  | { readonly kind: 'opened' | 'same'; readonly id: string }
  | { readonly kind: 'refused'; readonly sentence: string };

interface Several {
  readonly states: readonly FileState[];
  /** What is opened already stays. */
  readonly stop: () => void;
  /** Opens one that had to be asked about, with somebody who answers. */
  readonly openAsked: (at: number, asked: Pick<OpeningAsked, 'wantsAltered' | 'settle'>) => void;
}

/**
 * Opens several files one after the other. What would have to be asked about waits for its turn, and one that cannot be
 * read stops nobody.
 */
export function useSeveral(files: readonly File[]): Several {
  const { openFile } = useShelf();
  const [states, setStates] = useState<readonly FileState[]>(() =>
    files.map(() => ({ kind: 'waiting' })),
  );
  const stop = useRef<() => void>(() => undefined);

  useEffect(() => {
    const own = new AbortController();
    let page: 'open' | 'left' = 'open';
    stop.current = () => own.abort();

    function tell(at: number, state: FileState): void {
      if (page === 'open') setStates((before) => before.with(at, state));
    }

    async function openAll(): Promise<void> {
      for (const [at, file] of files.entries()) {
        if (own.signal.aborted) tell(at, { kind: 'left' });
        else {
          tell(at, { kind: 'reading' });
          tell(at, await openUnasked(openFile, file, own.signal));
        }
      }
    }

    void openAll();
    return () => {
      page = 'left';
      own.abort();
    };
  }, [files, openFile]);

  return {
    states,
    stop: () => stop.current(),
    openAsked: (at, asked) => {
      const file = files[at];
      if (file === undefined) return;
      const { signal } = new AbortController();
      void openOne(openFile, file, { signal, ...asked }).then((state) => {
        const next: FileState = state.kind === 'left' ? { kind: 'asks' } : state;
        setStates((before) => before.with(at, next));
      });
    },
  };
}

type OpenFile = Shelf['openFile'];

async function openOne(openFile: OpenFile, file: File, asked: OpeningAsked): Promise<FileState> {
  try {
    const opened = await openFile(file, asked);
    if (opened === 'cancelled') return { kind: 'left' };
    if (!opened.ok) return { kind: 'refused', sentence: refusalText(opened.error) };
    return { kind: opened.value.became === 'same' ? 'same' : 'opened', id: opened.value.id };
  } catch (error) {
    return { kind: 'refused', sentence: failureText(error) };
  }
}

async function openUnasked(
  openFile: OpenFile,
  file: File,
  signal: AbortSignal,
): Promise<FileState> {
  let questions = 0;
  const state = await openOne(openFile, file, {
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
