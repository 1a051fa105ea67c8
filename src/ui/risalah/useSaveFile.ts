import { useSay } from '#ui/kit/said/said.ts';
import { useShelf } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { useRisalahStore, useSession } from './openRisalah.ts';

/** Hands the open risalah over as a file, the last letter with it, and says where it went. */
export function useSaveFile(): () => void {
  const { saveFile } = useShelf();
  const { card, forms } = useSession();
  const store = useRisalahStore();
  const say = useSay();
  return () => {
    forms.flushAll();
    saveFile(card, store.getState()).then(
      () => say('Berkas risalah tersimpan di folder Unduhan.'),
      (error: unknown) => say(failureText(error)),
    );
  };
}
