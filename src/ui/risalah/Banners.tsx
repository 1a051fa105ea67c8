import { useState } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { LostWords } from './LostWords.tsx';
import { useAccess, useSession, useSessionState } from './openRisalah.ts';
import { Banner } from '#ui/kit/parts/Banner.tsx';
import { useSaveFile } from './useSaveFile.ts';

/** What must be known before typing: another tab writes, something typed stands nowhere, or nothing can be saved. */
export function Banners() {
  const access = useAccess();
  const saving = useSessionState('saving');
  const { takeOver } = useSession();
  const saveFile = useSaveFile();
  const [taking, setTaking] = useState<'idle' | 'busy' | 'refused'>('idle');

  async function handleTakeOver(): Promise<void> {
    setTaking('busy');
    setTaking((await takeOver()) ? 'idle' : 'refused');
  }

  return (
    <>
      {access === 'read' && (
        <Banner>
          <p>
            <strong>Risalah ini sedang ditulis di tab lain.</strong> Di sini Anda hanya dapat
            membacanya.{' '}
            {taking === 'refused'
              ? 'Risalah ini belum dapat diambil alih: mungkin sudah dihapus, atau ditulis dengan Benang Merah yang lebih baru. Muat ulang halaman ini.'
              : 'Bila Anda mengambil alih, tab lain itu yang hanya dapat membaca.'}
          </p>
          <Button disabled={taking === 'busy'} onClick={() => void handleTakeOver()}>
            Ambil alih
          </Button>
        </Banner>
      )}
      <LostWords />
      {(saving === 'full' || saving === 'failed') && (
        <Banner role="alert">
          <p>
            <strong>
              {saving === 'full'
                ? 'Ruang simpan peramban penuh.'
                : 'Peramban menolak menyimpan perubahan terakhir.'}
            </strong>{' '}
            Isian Anda masih ada di layar ini. Simpan berkasnya sekarang
            {saving === 'full' ? ', lalu hapus risalah lama di beranda' : ''}.
          </p>
          <Button onClick={saveFile}>Simpan berkas</Button>
        </Banner>
      )}
    </>
  );
}
