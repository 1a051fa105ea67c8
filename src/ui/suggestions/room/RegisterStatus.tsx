import { useStore } from 'zustand';
import { Banner } from '#ui/kit/parts/Banner.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { recordStatusText } from '#ui/risalah/beside/recordStatusText.ts';
import { useRegisterSession } from '#ui/suggestions/parts/openRegister.ts';
import { useFiles } from '#ui/suggestions/parts/useFiles.tsx';
import styles from './room.module.css';

/** "Tersimpan 10.42". */
export function RegisterStatus() {
  const status = useStore(useRegisterSession().status);
  return (
    <span className={styles.status} role="status">
      {recordStatusText(status)}
    </span>
  );
}

/** What must be known before typing: another tab writes, or nothing can be saved. */
export function RegisterBanners() {
  const { status, takeOver } = useRegisterSession();
  const access = useStore(status, (state) => state.access);
  const saving = useStore(status, (state) => state.saving);
  const files = useFiles();
  return (
    <>
      {access === 'read' && (
        <Banner>
          <p>
            <strong>Register ini sedang ditulis di tab lain.</strong> Di sini Anda hanya dapat
            membacanya.
          </p>
          <Button onClick={() => void takeOver()}>Ambil alih</Button>
        </Banner>
      )}
      {(saving === 'full' || saving === 'failed') && (
        <Banner role="alert">
          <p>
            <strong>Perubahan terakhir belum tersimpan.</strong> Isian Anda masih ada di layar ini.
            Simpan berkasnya sekarang.
          </p>
          <Button onClick={files.save}>Simpan berkas</Button>
        </Banner>
      )}
      {files.dialogs}
    </>
  );
}
