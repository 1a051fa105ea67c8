import { useRef } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { WRITE, formatRoute } from '#ui/kit/route/route.ts';
import { HISTORY, RECAP, SETTINGS } from '#ui/suggestions/parts/pages.ts';
import { useReadOnly, useRegisterSession } from '#ui/suggestions/parts/openRegister.ts';
import { usePrinting } from '#ui/suggestions/parts/usePrinting.ts';
import { useFiles } from '#ui/suggestions/parts/useFiles.tsx';
import styles from './register.module.css';

/** What can be done with a register as a whole. */
export function RegisterActs() {
  const { card } = useRegisterSession();
  const readOnly = useReadOnly();
  const { print, tabulate, said } = usePrinting();
  const files = useFiles();
  const picker = useRef<HTMLInputElement>(null);
  const place = { kind: 'suggestions', register: card, part: '' } as const;
  return (
    <div className={styles.acts}>
      <Acts>
        {!readOnly && (
          <ButtonLink look="main" href={formatRoute({ ...place, page: WRITE })}>
            Tulis saran
          </ButtonLink>
        )}
        <ButtonLink href={formatRoute({ ...place, page: RECAP })}>Rekap</ButtonLink>
        <ButtonLink href={formatRoute({ ...place, page: SETTINGS })}>Pengaturan</ButtonLink>
        <ButtonLink href={formatRoute({ ...place, page: HISTORY })}>Riwayat</ButtonLink>
        <Button onClick={files.save}>Simpan berkas</Button>
        {!readOnly && <Button onClick={() => picker.current?.click()}>Terima berkas saran</Button>}
        <Button onClick={() => tabulate()}>Unduh Excel</Button>
        <Button onClick={() => print({ kind: 'blank' })}>Unduh lembar kosong</Button>
      </Acts>
      <input
        ref={picker}
        type="file"
        accept=".saran"
        hidden
        aria-label="Berkas saran"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) files.receive(file);
          target.value = '';
        }}
      />
      <p role="status">{files.said || said}</p>
      {files.dialogs}
    </div>
  );
}
