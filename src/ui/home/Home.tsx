import { Suspense, useContext, useEffect, useRef, useState } from 'react';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { IncomingContext } from '#ui/services/incoming.ts';
import { usePast, useShelf, useShowcase } from '#ui/services/services.ts';
import type { DeletedCard } from '#ui/services/past.ts';
import type { RisalahCard } from '#ui/services/shelf.ts';
import { part } from '#ui/kit/loading/part.ts';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { goTo } from '#ui/kit/route/goTo.ts';
import { WRITE, formatRoute } from '#ui/kit/route/route.ts';
import { failureText } from '#words/failures.ts';
import { copiedText, openElsewhere } from '#words/keeping/cards.ts';
import { ExamplesDialog } from './ExamplesDialog.tsx';
import { copyCard, openNext } from './shelf/cardActs.ts';
import { ShelfView } from './shelf/ShelfView.tsx';
import { titleOf } from './shelf/titleOf.ts';
import { ThreadMotif } from './ThreadMotif.tsx';
import { ToolCards } from './ToolCards.tsx';
import { useOpenFile } from '#ui/opening/useOpenFile.ts';
import styles from './home.module.css';

const NewRisalahDialog = part(
  async () => (await import('./NewRisalahDialog.tsx')).NewRisalahDialog,
);
const SaveAll = part(async () => (await import('#ui/services/keeping/SaveAll.tsx')).SaveAll);
const AboutDialog = part(async () => (await import('./AboutDialog.tsx')).AboutDialog);
const DeleteDialog = part(async () => (await import('./DeleteDialog.tsx')).DeleteDialog);
const DeletedDialog = part(async () => (await import('./DeletedDialog.tsx')).DeletedDialog);

type Asking =
  | { readonly kind: 'new' | 'examples' | 'about' | 'deleted' | 'all' }
  | { readonly kind: 'delete'; readonly card: RisalahCard; readonly isFull: boolean };

const none: readonly RisalahCard[] = [];

const leading = { kind: 'suggestions', register: '', page: '', part: '' } as const;
const writing = { ...leading, register: WRITE } as const;

/** Beranda: the risalah in this browser, and the ways in. */
export function Home() {
  const shelf = useShelf();
  const past = usePast();
  const { examples } = useShowcase();
  const [cards, setCards] = useState<readonly RisalahCard[] | null>(null);
  const [deleted, setDeleted] = useState<readonly DeletedCard[]>([]);
  const [round, setRound] = useState(0);
  /** How often all of it was saved to a file. */
  const [saves, setSaves] = useState(0);
  const [dialog, setDialog] = useState<Asking | null>(null);
  const [problem, setProblem] = useState('');
  const [opening, setOpening] = useState('');
  /** The title of the card that was copied last. */
  const [copied, setCopied] = useState('');
  const way = useOpenFile();
  const takeSeveral = useContext(IncomingContext);
  const picker = useRef<HTMLInputElement>(null);

  // Whoever comes from the foot of a long page comes to the head of this one.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);

  useEffect(() => {
    let wanted = true;
    void shelf.listRisalah().then(
      (list) => {
        if (wanted) setCards(list.toSorted((a, b) => b.savedAt - a.savedAt));
      },
      (error: unknown) => {
        if (wanted) setProblem(failureText(error));
      },
    );
    // Where the browser keeps no past, there is nothing to bring back.
    void past.listDeleted().then(
      (list) => {
        if (wanted) setDeleted(list);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [shelf, past, round]);

  /** Opens what `act` makes, one at a time, and says so where the browser refuses it. */
  async function attempt(name: string, act: () => Promise<void>): Promise<void> {
    if (opening !== '') return;
    setDialog(null);
    setProblem('');
    setCopied('');
    setOpening(name);
    try {
      await act();
    } catch (error) {
      setProblem(`${name}: ${failureText(error)}`);
    }
    setOpening('');
  }

  async function openFile(file: File): Promise<void> {
    setProblem(await way.open(file));
  }

  async function openExample(id: string): Promise<void> {
    goTo({ kind: 'risalah', id: await shelf.copyExample(id), page: '' });
  }

  async function copy(card: RisalahCard): Promise<void> {
    const hindrance = await copyCard(shelf, card);
    setProblem(hindrance);
    if (hindrance !== '') return;
    setCopied(titleOf(card));
    setRound((before) => before + 1);
  }

  async function handleDelete(card: RisalahCard, how: 'for-now' | 'for-good'): Promise<void> {
    setDialog(null);
    setProblem('');
    try {
      const outcome = await shelf.deleteRisalah(card.id, how);
      if (outcome === 'deleted') setRound((before) => before + 1);
      else if (outcome === 'full') setDialog({ kind: 'delete', card, isFull: true });
      else setProblem(openElsewhere(titleOf(card)));
    } catch (error) {
      setProblem(`${titleOf(card)}: ${failureText(error)}`);
    }
  }

  const said = opening === '' ? copiedText(copied) : `Membuka ${opening} …`;
  const isEmpty = cards?.length === 0;
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <BrandLink />
      </header>
      <main className={styles.main}>
        <div className={styles.intro}>
          <div>
            <h1 className={isEmpty ? styles.welcome : styles.title}>
              {isEmpty ? 'Satu benang dari masalah sampai standar' : 'Risalah Anda'}
            </h1>
            {isEmpty && (
              <p className={styles.lead}>
                Benang Merah memandu KBK dan GKM melalui tujuh atau delapan langkah, pertanyaan demi
                pertanyaan, sampai risalahnya siap dicetak dari Word.
              </p>
            )}
            <div className={styles.ways}>
              <Button look="main" onClick={() => setDialog({ kind: 'new' })}>
                Mulai risalah baru
              </Button>
              <Button onClick={() => picker.current?.click()}>Buka berkas</Button>
              {examples.length > 0 && (
                <Button onClick={() => setDialog({ kind: 'examples' })}>Pelajari contoh</Button>
              )}
            </div>
            <p className={styles.calm}>
              Ada gagasan perbaikan? <a href={formatRoute(writing)}>Tulis saran</a> ·{' '}
              <a href={formatRoute(leading)}>Untuk pimpinan dan panitia</a>
            </p>
            <input
              ref={picker}
              type="file"
              accept=".risalah,.saran,.juri,.docx,.zip,.catatan"
              multiple
              hidden
              aria-label="Berkas risalah"
              onChange={(event) => {
                const files = [...(event.target.files ?? [])];
                const [file] = files;
                // A file of suggestions is no risalah.
                const isOther = file !== undefined && /\.(saran|juri)$/iu.test(file.name);
                if (files.length > 1 || isOther) takeSeveral(files);
                else if (file !== undefined) void attempt(file.name, () => openFile(file));
                event.target.value = '';
              }}
            />
            <p role="status" className={said === '' ? undefined : styles.opening}>
              {said}
            </p>
            {!way.isAsking && (
              <ReadingNotice state={way.reading.state} onCancel={way.reading.cancel} />
            )}
            <p role="alert" className={problem === '' ? undefined : styles.problem}>
              {problem}
            </p>
          </div>
          {isEmpty && <ThreadMotif />}
        </div>
        <ShelfView
          cards={cards ?? none}
          deleted={deleted.length}
          saves={saves}
          onNext={(card) =>
            void attempt(titleOf(card), async () => setProblem(await openNext(shelf, card)))
          }
          onCopy={(card) => void attempt(titleOf(card), () => copy(card))}
          onDelete={(card) => setDialog({ kind: 'delete', card, isFull: false })}
          onSaveAll={() => setDialog({ kind: 'all' })}
          onShowDeleted={() => setDialog({ kind: 'deleted' })}
        />
        <ToolCards />
        <p className={styles.note}>
          Pekerjaan tersimpan di peramban komputer ini, tanpa akun dan tanpa internet. Untuk
          memindahkannya ke komputer lain, gunakan <em>Simpan berkas</em> di dalam risalah. Berkas
          Word hasil ekspor juga dapat dibuka kembali di sini.{' '}
          <Button look="link" onClick={() => setDialog({ kind: 'about' })}>
            Tentang Benang Merah
          </Button>
        </p>
      </main>
      <Suspense fallback={null}>
        {dialog?.kind === 'new' && <NewRisalahDialog onClose={() => setDialog(null)} />}
        {dialog?.kind === 'examples' && (
          <ExamplesDialog
            onChoose={({ id, name }) => void attempt(name, () => openExample(id))}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog?.kind === 'all' && (
          <SaveAll
            onClose={() => {
              setDialog(null);
              setSaves(saves + 1);
            }}
          />
        )}
        {dialog?.kind === 'about' && <AboutDialog onClose={() => setDialog(null)} />}
        {dialog?.kind === 'deleted' && (
          <DeletedDialog
            deleted={deleted}
            onChanged={() => setRound((before) => before + 1)}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog?.kind === 'delete' && (
          <DeleteDialog
            card={dialog.card}
            isFull={dialog.isFull}
            onClose={() => setDialog(null)}
            onDelete={(how) => void handleDelete(dialog.card, how)}
          />
        )}
      </Suspense>
      {way.dialogs}
    </div>
  );
}
