import { useState } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { useEvents } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import styles from './outcome.module.css';

/** Scores and words of the judges go home to each team, to the question that they concern. */
export function FeedbackPage({ event, convention }: PageProps) {
  const { giveFeedback } = useEvents();
  const [said, setSaid] = useState('');
  const teams = convention.contestants;
  const known = teams.filter(({ risalah }) => risalah !== '');

  async function give(ids: readonly string[]): Promise<void> {
    try {
      let given = 0;
      for (const id of ids) if ((await giveFeedback(event, id)) === 'given') given += 1;
      setSaid(
        given === 0
          ? 'Belum ada nilai atau catatan juri untuk tim ini.'
          : `${given} berkas umpan balik sudah diunduh. Tim membukanya di Beranda; isi risalahnya tidak berubah.`,
      );
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  return (
    <Card aria-label="Berkas umpan balik">
      <CardTitle>Berkas umpan balik</CardTitle>
      <CardHint>
        Satu berkas .catatan tiap tim, tanpa nama juri. Nilai dan catatannya muncul di samping
        pertanyaan yang dinilai, seperti catatan fasilitator.
      </CardHint>
      <p role="status" className={sharedStyles.said}>
        {said}
      </p>
      <ul className={styles.teams}>
        {teams.map(({ id, name, risalah }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              {risalah === '' && (
                <span className={sharedStyles.small}>
                  Berkas risalah tim ini tidak ada di kelas, jadi umpan baliknya tidak dapat
                  diarahkan.
                </span>
              )}
            </span>
            {risalah !== '' && (
              <Button aria-label={`Unduh umpan balik ${name}`} onClick={() => void give([id])}>
                Unduh umpan balik
              </Button>
            )}
          </li>
        ))}
      </ul>
      {known.length > 1 && (
        <Button onClick={() => void give(known.map(({ id }) => id))}>
          Unduh umpan balik semua tim
        </Button>
      )}
    </Card>
  );
}
