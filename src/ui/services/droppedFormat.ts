import { createContext } from 'react';

/** A format file that was dropped on a risalah, until it was taken or refused. */
interface DroppedFormat {
  readonly file: File | null;
  readonly done: () => void;
}

export const DroppedFormatContext = createContext<DroppedFormat>({
  file: null,
  done: () => undefined,
});
