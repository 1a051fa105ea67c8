import { FileDown, Presentation, Users } from 'lucide-react';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { LESSON, formatRoute } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { useBlankSheets } from './useBlankSheets.ts';
import styles from './room.module.css';

const lesson = { kind: 'suggestions', register: LESSON, page: '', part: '' } as const;
const classes = { kind: 'event', id: '', teams: [] } as const;

/** What those who lead need beside the risalah: the sistem saran, and classes of teams. */
export function LeadersPage() {
  usePageTitle('Untuk pimpinan dan panitia');
  const { print, said } = useBlankSheets();
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
        <section aria-labelledby="sistem-saran" className={styles.section}>
          <h2 id="sistem-saran" className={styles.heading}>
            Mengajarkan sistem saran
          </h2>
          <p className={styles.quiet}>
            Salindia menjelaskan lembar saran dan cara mengisinya dengan contoh. Lembar kosong
            tercetak dua pada satu halaman.
          </p>
          <Acts>
            <ButtonLink href={formatRoute(lesson)}>
              <Presentation size={18} aria-hidden="true" />
              Tayangkan cara mengisi saran
            </ButtonLink>
            <Button onClick={print}>
              <FileDown size={18} aria-hidden="true" />
              Unduh lembar kosong
            </Button>
          </Acts>
          <p role="status">{said}</p>
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
      </main>
    </div>
  );
}
