import { useContext, useState } from 'react';
import { useReading } from '#ui/kit/useReading.ts';
import { goTo } from '#ui/kit/route/goTo.ts';
import { ArrivalContext } from '#ui/services/arrival.ts';
import { useShelf } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { refusalText } from '#words/unreadable.ts';

/** A file that is not as it was written, and whoever waits to hear whether it is wanted. */
interface Doubted {
  readonly name: string;
  readonly answer: (wanted: boolean) => void;
}

export interface OpeningFile {
  /** Opens a file as a risalah of its own and goes there. The sentence says why not, empty for all else; never throws. */
  readonly open: (file: File) => Promise<string>;
  readonly reading: ReturnType<typeof useReading>;
  /** What is to be asked before the file is kept; `null` for nothing. */
  readonly doubted: Doubted | null;
}

/** The way of a file into this browser. */
export function useOpenFile(): OpeningFile {
  const shelf = useShelf();
  const { tell } = useContext(ArrivalContext);
  const reading = useReading();
  const [doubted, setDoubted] = useState<Doubted | null>(null);

  function ask(name: string): Promise<boolean> {
    return new Promise((resolve) => {
      setDoubted({
        name,
        answer: (wanted) => {
          setDoubted(null);
          resolve(wanted);
        },
      });
    });
  }

  async function openFile(file: File): Promise<string> {
    const opened = await reading.start((signal) =>
      shelf.openFile(file, { signal, wantsAltered: () => ask(file.name) }),
    );
    if (opened === 'cancelled') return '';
    if (!opened.ok) return `${file.name}: ${refusalText(opened.error)}`;
    tell(opened.value);
    goTo({ kind: 'risalah', id: opened.value.id, page: '' });
    return '';
  }

  return {
    reading,
    doubted,
    open: async (file) => {
      try {
        return await openFile(file);
      } catch (error) {
        return `${file.name}: ${failureText(error)}`;
      }
    },
  };
}
