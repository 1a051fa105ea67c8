import type { ReactNode } from 'react';
import { useReading } from '#ui/kit/useReading.ts';
import { useShelf } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { mergedText } from '#words/keeping/merged.ts';
import { refusalText } from '#words/unreadable.ts';
import { useAsked } from './useAsked.tsx';

export interface MergingFile {
  /** Merges a file with a card; the sentence says what came of it, empty where it was called off. Never throws. */
  readonly merge: (card: string, file: File) => Promise<string>;
  readonly reading: ReturnType<typeof useReading>;
  readonly isAsking: boolean;
  readonly dialogs: ReactNode;
}

/** The way of a file into a risalah that is open. */
export function useMergeFile(): MergingFile {
  const shelf = useShelf();
  const reading = useReading();
  const { about, isAsking, dialogs } = useAsked();

  async function mergeFile(card: string, file: File): Promise<string> {
    const merged = await reading.start((signal) =>
      shelf.mergeFile(card, file, { signal, ...about(file, 'merge') }),
    );
    if (merged === 'cancelled') return '';
    if (!merged.ok) return `${file.name}: ${refusalText(merged.error)}`;
    return mergedText(file.name, merged);
  }

  return {
    reading,
    isAsking,
    dialogs,
    merge: async (card, file) => {
      try {
        return await mergeFile(card, file);
      } catch (error) {
        return `${file.name}: ${failureText(error)}`;
      }
    },
  };
}
