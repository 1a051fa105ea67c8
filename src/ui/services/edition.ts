import { createContext } from 'react';

/** What of this program is running. */
export interface Edition {
  readonly version: string;
  /** ISO day on which it was built. */
  readonly builtOn: string;
  /** `file`: the one HTML file; `page`: what a server gave. */
  readonly form: 'file' | 'page';
  /** What this browser withholds at this address: without them the app works, but not without its server, or not safely in two tabs. */
  readonly lacks: readonly ('offline' | 'locks')[];
  /** The licences of all that is inside. */
  readonly readLicences: () => Promise<string>;
  /** Calls back when a newer edition lies ready, with what puts it in place; returns what ends the watch. */
  readonly watchUpdate: (onReady: (install: () => Promise<void>) => void) => () => void;
}

/** `null` where nobody said. */
export const EditionContext = createContext<Edition | null>(null);

/**
 * Where the work is kept: in this browser, or for as long as this tab lives, since the browser refuses to keep it or keeps
 * that of a newer edition.
 */
export type Keeping = 'browser' | 'tab-refused' | 'tab-newer';

export const KeepingContext = createContext<Keeping>('browser');
