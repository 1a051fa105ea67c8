import { emptyConvention } from '#domain/convention/schema/convention.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Card, CardTitle } from '#ui/kit/parts/Card.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { eventName } from '#words/event/standing.ts';
import styles from './convention.module.css';

interface BeginConventionProps {
  readonly event: KeptEvent;
  readonly change: (edit: (before: KeptEvent) => KeptEvent) => void;
  readonly mayWrite: boolean;
}

const steps = [
  'Peserta, lembar penilaian, juri, dan aturan disepakati, lalu disegel dengan kode delapan huruf.',
  'Urutan tampil diundi di depan hadirin.',
  'Setiap juri menilai di laptopnya sendiri atau di kertas, dan lembarnya dikumpulkan sebagai berkas. Tidak perlu internet.',
  'Nilai dijumlahkan menurut cara yang disegel, juara diumumkan di proyektor, dan berita acara siap dicetak.',
] as const;

/** What a convention is, and the button that adds one to the event. */
export function BeginConvention({ event, change, mayWrite }: BeginConventionProps) {
  return (
    <main className={styles.begin}>
      <p className={styles.eyebrow}>{eventName(event)}</p>
      <h1 className={styles.title}>Gelar</h1>
      <p className={styles.lead}>
        Gelar menampilkan tim-tim di depan dewan juri. Di sini panitia menyiapkannya, mengumpulkan
        nilai, dan mengumumkan juaranya, selangkah demi selangkah.
      </p>
      <Card aria-label="Jalannya gelar">
        <CardTitle>Jalannya gelar</CardTitle>
        <ol className={styles.steps}>
          {steps.map((step, at) => (
            <li key={step}>
              <strong>{at + 1}</strong> {step}
            </li>
          ))}
        </ol>
      </Card>
      <Acts>
        <Button
          look="main"
          disabled={!mayWrite}
          onClick={() =>
            change((before) => ({
              ...before,
              convention: before.convention ?? {
                ...emptyConvention(),
                name: before.name.trim(),
                day: before.to || before.from,
                place: before.place,
              },
            }))
          }
        >
          Tambahkan gelar
        </Button>
        <ButtonLink href={formatRoute({ kind: 'event', id: event.id, teams: [] })}>
          Kembali ke kelas
        </ButtonLink>
      </Acts>
    </main>
  );
}
