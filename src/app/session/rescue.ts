import type { BrowserStorage } from '#persistence/browserStorage.ts';
import type { Session } from '#store/session.ts';

/** Keeps hold of the open risalah, so that the error page can still hand it to the user. */
export interface Rescue {
  readonly watch: (session: Session) => void;
  /** Hands over the risalah that was open last, as it stands in memory. Resolves to `false` when there was none. */
  readonly handOver: () => Promise<boolean>;
  /** Saves what was typed last in it. */
  readonly flush: () => Promise<void>;
}

export function createRescue(storage: BrowserStorage): Rescue {
  let last: Session | null = null;
  return {
    watch: (session) => {
      last = session;
    },
    handOver: async () => {
      if (last === null) return false;
      // It came along when the risalah was opened.
      const { saveFile } = await import('#app/files/saveFile.ts');
      await saveFile(storage, last.card, last.store.getState());
      return true;
    },
    flush: async () => {
      await last?.flush();
    },
  };
}
