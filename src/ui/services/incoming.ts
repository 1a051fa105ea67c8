import { createContext } from 'react';

/** Takes several files that come in at once, wherever they came from. */
export const IncomingContext = createContext<(files: readonly File[]) => void>(() => undefined);
