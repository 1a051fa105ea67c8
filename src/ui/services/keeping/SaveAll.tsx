import { useEffect, useRef, useState } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import type { SavedAll } from '#ui/services/care.ts';
import { useCare } from '#ui/services/services.ts';
import { formatList } from '#language/formatList.ts';
import { failureText } from '#words/failures.ts';
import { shelfText } from '#words/keeping/shelf.ts';

interface SaveAllProps {
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'asked'; readonly problem: string }
  | { readonly kind: 'busy'; readonly done: number; readonly all: number }
  | { readonly kind: 'saved'; readonly saved: SavedAll };

/** *Simpan semua*: the whole shelf as one file. */
export function SaveAll({ onClose }: SaveAllProps) {
  const { saveAll } = useCare();
  const [state, setState] = useState<State>({ kind: 'asked', problem: '' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  async function handleSave(): Promise<void> {
    const own = (abort.current = new AbortController());
    setState({ kind: 'busy', done: 0, all: 0 });
    try {
      const saved = await saveAll({
        signal: own.signal,
        onProgress: (done, all) => setState({ kind: 'busy', done, all }),
      });
      setState(saved === 'cancelled' ? { kind: 'asked', problem: '' } : { kind: 'saved', saved });
    } catch (error) {
      setState({ kind: 'asked', problem: failureText(error) });
    }
  }

  if (state.kind === 'saved') {
    const { names } = state.saved;
    if (names.length === 0) {
      return (
        <Dialog title="Simpan semua" onClose={onClose}>
          <p role="status">Rak ini masih kosong, sehingga tidak ada yang disimpan.</p>
        </Dialog>
      );
    }
    return (
      <Dialog title="Semua sudah disimpan" onClose={onClose}>
        <p role="status">
          {shelfText(state.saved)} ada di folder Unduhan: <strong>{formatList(names)}</strong>.
        </p>
        <Quiet>Salin berkasnya ke flashdisk atau tempat lain yang aman.</Quiet>
        <Acts at="end">
          <Button look="main" onClick={onClose}>
            Selesai
          </Button>
        </Acts>
      </Dialog>
    );
  }
  return (
    <Dialog title="Simpan semua" onClose={onClose}>
      <p>
        Semua risalah di rak ini beserta foto dan catatan untuk timnya, register saran, kegiatan,
        lembar juri, dan yang <em>Baru dihapus</em> menjadi satu berkas. Dibuka dengan{' '}
        <em>Buka berkas</em> di peramban, akun, atau edisi lain, berkas itu mengembalikan semuanya.
      </p>
      <Quiet>
        Riwayat, Urungkan, dan salinan berkas tim di sebuah kegiatan tinggal di peramban ini.
      </Quiet>
      {state.kind === 'busy' ? (
        <>
          <progress
            aria-label="Yang sudah disimpan"
            value={state.done}
            max={Math.max(1, state.all)}
          />
          <p role="status">
            {state.done} dari {state.all}.
          </p>
        </>
      ) : (
        <p role="alert">{state.problem}</p>
      )}
      <Acts at="end">
        {state.kind === 'busy' ? (
          <Button onClick={() => abort.current?.abort()}>Hentikan</Button>
        ) : (
          <>
            <Button onClick={onClose}>Batal</Button>
            <Button look="main" onClick={() => void handleSave()}>
              Simpan
            </Button>
          </>
        )}
      </Acts>
    </Dialog>
  );
}
