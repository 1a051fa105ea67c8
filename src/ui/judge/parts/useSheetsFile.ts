import { useState } from 'react';
import { useJudging } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { useSheetsSession } from './openSheets.ts';

/** The file that the open sheets travel in. */
export function useSheetsFile(): { readonly save: () => void; readonly said: string } {
  const { saveFile } = useJudging();
  const session = useSheetsSession();
  const [said, setSaid] = useState('');

  async function save(): Promise<void> {
    try {
      await session.flush();
      await saveFile(session.store.getState());
      setSaid('Berkas .juri ada di folder unduhan.');
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  return { save: () => void save(), said };
}
