import { createContext } from 'react';

/**
 * Takes files that come in, several at once too, wherever they came from. What a file alone is says its name, unless
 * somebody has seen into it.
 */
export const IncomingContext = createContext<
  (files: readonly File[], seen?: 'judge-sheets') => void
>(() => undefined);
