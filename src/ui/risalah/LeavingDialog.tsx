import { useContext, useEffect, useState } from 'react';
import type { Session, SessionStatus } from '#store/session.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { LeavingContext } from '#ui/services/leaving.ts';
import { useShelf } from '#ui/services/services.ts';
import { useSession, useSessionState } from './openRisalah.ts';

/** Saves before the open risalah is left, and asks where that failed. */
export function LeavingDialog() {
  const session = useSession();
  const { watch, isAsked } = useContext(LeavingContext);
  useEffect(() => watch(() => settle(session)), [watch, session]);
  return isAsked ? <Question /> : null;
}

function Question() {
  const { card, store } = useSession();
  const saving = useSessionState('saving');
  const { saveFile } = useShelf();
  const { leave, stay } = useContext(LeavingContext);
  const [said, setSaid] = useState('');

  async function handleSave(): Promise<void> {
    await saveFile(card, store.getState());
    setSaid('Berkasnya ada di folder Unduhan.');
  }

  return (
    <Dialog title="Perubahan terakhir belum tersimpan" onClose={stay}>
      <p>
        {saving === 'full'
          ? 'Ruang simpan peramban penuh.'
          : 'Peramban menolak menyimpan perubahan terakhir.'}{' '}
        Simpan berkasnya sekarang agar tidak ada yang hilang.
      </p>
      <p>
        Bila ditinggalkan, perubahan itu hanya diingat selama tab ini terbuka; isinya muncul lagi
        saat halaman ini dibuka kembali.
      </p>
      <p role="status">{said}</p>
      <Acts at="end">
        <Button onClick={leave}>Tinggalkan</Button>
        <Button onClick={stay}>Tetap di sini</Button>
        <Button look="main" onClick={() => void handleSave()}>
          Simpan berkas
        </Button>
      </Acts>
    </Dialog>
  );
}

/** Nobody waits where all is saved already, and nobody is asked while it only takes its time. */
function settle({ forms, status, flush }: Session): true | Promise<boolean> {
  forms.flushAll();
  const saving = (): SessionStatus['saving'] => status.getState().saving;
  return saving() === 'saved' || flush().then(() => !['full', 'failed'].includes(saving()));
}
