import { Suspense, useContext, useEffect, useState } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Banner } from '#ui/kit/parts/Banner.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { part } from '#ui/kit/loading/part.ts';
import { EditionContext, KeepingContext } from '#ui/services/edition.ts';
import { ONLY_IN_THIS_TAB } from '#words/keeping/onlyInThisTab.ts';
import styles from './EditionNotice.module.css';

const SaveAll = part(async () => (await import('#ui/services/keeping/SaveAll.tsx')).SaveAll);

/** Where nothing outlives the tab, and that a newer edition is ready; nothing otherwise. */
export function EditionNotice() {
  const edition = useContext(EditionContext);
  const keeping = useContext(KeepingContext);
  const [install, setInstall] = useState<(() => Promise<void>) | null>(null);
  const [isInstalling, setInstalling] = useState(false);
  const [dialog, setDialog] = useState<'all' | null>(null);

  useEffect(() => edition?.watchUpdate((ready) => setInstall(() => ready)), [edition]);

  async function handleInstall(): Promise<void> {
    if (install === null) return;
    setInstalling(true);
    // The browser asks before a page is left whose work could not be saved; whoever stays goes on here.
    await install().finally(() => setInstalling(false));
  }

  return (
    <>
      {keeping !== 'browser' && (
        <div className={styles.top}>
          <Banner role="alert">
            <p>{ONLY_IN_THIS_TAB[keeping]}</p>
          </Banner>
        </div>
      )}
      {install !== null && (
        <div className={styles.corner}>
          <Banner>
            <p>Edisi baru Benang Merah siap dipakai. Pekerjaan Anda tetap tersimpan.</p>
            <Acts at="end">
              <Button look="link" onClick={() => setDialog('all')}>
                Simpan semua dahulu
              </Button>
              <Button onClick={() => setInstall(null)}>Nanti</Button>
              <Button look="main" disabled={isInstalling} onClick={() => void handleInstall()}>
                Muat ulang
              </Button>
            </Acts>
          </Banner>
        </div>
      )}
      {dialog === 'all' && (
        <Suspense fallback={null}>
          <SaveAll onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </>
  );
}
