import { useState } from 'react';
import type { LostAnswer } from '#domain/risalah/reading/lostAnswers.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { Banner } from '#ui/kit/parts/Banner.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useSession, useSessionState } from './openRisalah.ts';
import styles from './LostWords.module.css';

/** What was typed in this tab and stands nowhere else, until it is dismissed. */
export function LostWords() {
  const lost = useSessionState('lost');
  const { status } = useSession();
  const [said, setSaid] = useState('');
  if (lost.length === 0) return null;

  function copy(words: string): void {
    const done = async (): Promise<void> => navigator.clipboard.writeText(words);
    done().then(
      () => setSaid('Disalin.'),
      () => setSaid('Peramban tidak mengizinkannya. Pilih teksnya, lalu tekan Ctrl+C.'),
    );
  }

  return (
    <Banner role="alert">
      <div className={styles.lost}>
        <p>
          <strong>Di tab ini ada ketikan yang belum tersimpan:</strong>
        </p>
        <ul>
          {lost.map((answer, index) => {
            const words = wordsOf(answer);
            return (
              <li key={`${index} ${words}`}>
                <q>{words}</q>
                <Button look="link" onClick={() => copy(words)}>
                  Salin<span className="visually-hidden">: {words}</span>
                </Button>
              </li>
            );
          })}
        </ul>
        <p>{said}</p>
      </div>
      <Button onClick={() => status.setState({ lost: [] })}>Tutup</Button>
    </Banner>
  );
}

function wordsOf(answer: LostAnswer): string {
  return typeof answer === 'number' ? formatNumber(answer) : answer;
}
