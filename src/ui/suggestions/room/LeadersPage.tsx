import { ClipboardCheck, FileDown, Presentation, Users } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { part } from '#ui/kit/loading/part.ts';
import { goTo } from '#ui/kit/route/goTo.ts';
import { LESSON, WRITE, formatRoute } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { useReceiving } from '#ui/suggestions/parts/useReceiving.tsx';
import { useCatalogue, useRegisters } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { NewRegisterDialog } from './NewRegisterDialog.tsx';
import { RegisterCards } from './RegisterCards.tsx';
import { useBlankSheets } from './useBlankSheets.ts';
import styles from './room.module.css';

const SaveAll = part(async () => (await import('#ui/services/keeping/SaveAll.tsx')).SaveAll);

const place = { kind: 'suggestions', page: '', part: '' } as const;
const judging = { kind: 'judge', card: '', team: '', form: '' } as const;
const classes = { kind: 'event', id: '', teams: [] } as const;

/** What those who lead need beside the risalah: registers of suggestions, what teaches them, and classes of teams. */
export function LeadersPage() {
  usePageTitle('Untuk pimpinan dan panitia');
  const { keepRegister } = useRegisters();
  const { loadExampleRegister } = useCatalogue();
  const sheets = useBlankSheets();
  const receiving = useReceiving();
  const picker = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<'new' | 'all' | null>(null);
  const [said, setSaid] = useState('');
  const [round, setRound] = useState(0);

  async function openExample(): Promise<void> {
    try {
      goTo({ ...place, register: await keepRegister(await loadExampleRegister()) });
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  async function receive(file: File): Promise<void> {
    const { card, said: sentence } = await receiving.open(file);
    setSaid(sentence);
    setRound(round + 1);
    if (card !== '') goTo({ ...place, register: card });
  }

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <BrandLink />
      </header>
      <main className={styles.main}>
        <div>
          <PageTitle>Untuk pimpinan dan panitia</PageTitle>
          <Lead>Saran dari setiap pegawai, dari lembar kertas sampai tema risalah.</Lead>
        </div>
        <section aria-labelledby="register-saran" className={styles.section}>
          <h2 id="register-saran" className={styles.heading}>
            Register saran
          </h2>
          <RegisterCards round={round} />
          <Acts>
            <ButtonLink look="main" href={formatRoute({ ...place, register: WRITE })}>
              Tulis saran
            </ButtonLink>
            <Button onClick={() => setDialog('new')}>Buat register</Button>
            <Button onClick={() => picker.current?.click()}>Buka berkas saran</Button>
            <Button onClick={() => void openExample()}>Pelajari contoh register</Button>
          </Acts>
          <input
            ref={picker}
            type="file"
            accept=".saran"
            hidden
            aria-label="Berkas saran"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) void receive(file);
              target.value = '';
            }}
          />
          <p role="status">{said}</p>
        </section>
        <section aria-labelledby="sistem-saran" className={styles.section}>
          <h2 id="sistem-saran" className={styles.heading}>
            Mengajarkan sistem saran
          </h2>
          <p className={styles.quiet}>
            Salindia menjelaskan lembar saran dan cara mengisinya dengan contoh. Lembar kosong
            tercetak dua pada satu halaman.
          </p>
          <Acts>
            <ButtonLink href={formatRoute({ ...place, register: LESSON })}>
              <Presentation size={18} aria-hidden="true" />
              Tayangkan cara mengisi saran
            </ButtonLink>
            <Button onClick={sheets.print}>
              <FileDown size={18} aria-hidden="true" />
              Unduh lembar kosong
            </Button>
          </Acts>
          <p role="status">{sheets.said}</p>
        </section>
        <section aria-labelledby="kelas" className={styles.section}>
          <h2 id="kelas" className={styles.heading}>
            Mendampingi banyak tim
          </h2>
          <p className={styles.quiet}>
            Kumpulkan berkas semua tim sebuah bimtek: siapa sudah sampai di mana, apa yang perlu
            diajarkan lagi, dan siapa yang belum mengirim. Rekap dan piagam dibuat dari sini.
          </p>
          <Acts>
            <ButtonLink href={formatRoute(classes)}>
              <Users size={18} aria-hidden="true" />
              Buka kegiatan
            </ButtonLink>
          </Acts>
        </section>
        <section aria-labelledby="juri" className={styles.section}>
          <h2 id="juri" className={styles.heading}>
            Menilai sebagai juri
          </h2>
          <p className={styles.quiet}>
            Buka berkas .juri dari panitia, nilai tim satu per satu dengan risalahnya di samping,
            lalu serahkan dengan kode pada slip.
          </p>
          <Acts>
            <ButtonLink href={formatRoute(judging)}>
              <ClipboardCheck size={18} aria-hidden="true" />
              Buka lembar juri
            </ButtonLink>
          </Acts>
        </section>
        <section aria-labelledby="simpan" className={styles.section}>
          <h2 id="simpan" className={styles.heading}>
            Menyimpan semuanya
          </h2>
          <p className={styles.quiet}>
            Register, kegiatan, lembar juri, dan risalah di peramban ini menjadi satu berkas untuk
            disimpan di tempat yang aman.
          </p>
          <Acts>
            <Button onClick={() => setDialog('all')}>Simpan semua</Button>
          </Acts>
        </section>
      </main>
      <Suspense fallback={null}>
        {dialog === 'new' && <NewRegisterDialog onClose={() => setDialog(null)} />}
        {dialog === 'all' && <SaveAll onClose={() => setDialog(null)} />}
      </Suspense>
      {receiving.dialogs}
    </div>
  );
}
