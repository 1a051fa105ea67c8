import { useContext } from 'react';
import type { ReactNode } from 'react';
import { useReading } from '#ui/kit/useReading.ts';
import { goTo } from '#ui/kit/route/goTo.ts';
import { useSay } from '#ui/kit/said/said.ts';
import { ArrivalContext } from '#ui/services/arrival.ts';
import { IncomingContext } from '#ui/services/incoming.ts';
import { ServicesContext, useShelf } from '#ui/services/services.ts';
import type { RefusedFile } from '#ui/services/shelf.ts';
import { failureText } from '#words/failures.ts';
import { useAsked } from './useAsked.tsx';

export interface OpeningFile {
  /**
   * Opens a file, or what it is a copy of, and goes there. The sentence says why not, empty for all else; never throws.
   */
  readonly open: (file: File) => Promise<string>;
  readonly reading: ReturnType<typeof useReading>;
  readonly isAsking: boolean;
  /** What is to be asked before anything is kept. */
  readonly dialogs: ReactNode;
}

/** The way of a file into this browser. */
export function useOpenFile(): OpeningFile {
  const shelf = useShelf();
  const { tell } = useContext(ArrivalContext);
  const takeIn = useContext(IncomingContext);
  const { loadNotes } = useContext(ServicesContext);
  const say = useSay();
  const reading = useReading();
  const { about, isAsking, dialogs } = useAsked();

  async function openFile(file: File): Promise<string> {
    const opened = await reading.start((signal) =>
      shelf.openFile(file, { signal, ...about(file, 'any') }),
    );
    if (opened === 'cancelled') return '';
    if (!opened.ok) {
      if (isRecord(opened.error, 'notes')) {
        const { takeNotesFile } = await import('./takeNotesFile.ts');
        return takeNotesFile(file, { loadNotes, say });
      }
      if (isRecord(opened.error, 'judge-sheets')) {
        takeIn([file], 'judge-sheets');
        return '';
      }
      // A whole shelf comes in as several files do.
      if (typeof opened.error === 'object' && opened.error.kind === 'shelf') {
        takeIn([file]);
        return '';
      }
      const { refusalText } = await import('#words/unreadable.ts');
      return `${file.name}: ${refusalText(opened.error)}`;
    }
    tell(opened.value);
    const { id, notes } = opened.value;
    goTo({ kind: 'risalah', id, page: notes ? 'ringkasan' : '' });
    return '';
  }

  return {
    reading,
    isAsking,
    dialogs,
    open: async (file) => {
      try {
        return await openFile(file);
      } catch (error) {
        return `${file.name}: ${failureText(error)}`;
      }
    },
  };
}

/** Other records come in by the same ways as a risalah does. */
function isRecord(error: RefusedFile['error'], record: string): boolean {
  return typeof error === 'object' && error.kind === 'other-record' && error.record === record;
}
