import { useEffect, useState } from 'react';
import type { AtRisk } from '#domain/risalah/atRisk.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useSay } from '#ui/kit/said/said.ts';
import { useCare, useNow } from '#ui/services/services.ts';
import type { RisalahCard } from '#ui/services/shelf.ts';
import { failureText } from '#words/failures.ts';
import { riskText } from '#words/keeping/shelf.ts';
import { titleOf } from './titleOf.ts';
import styles from './shelf.module.css';

interface RiskLineProps {
  readonly cards: readonly RisalahCard[];
  /** Changes when something was saved elsewhere. */
  readonly round: number;
  readonly onSaveAll: () => void;
}

/** What could be lost, and the way to keep it; nothing where all is safe. */
export function RiskLine({ cards, round, onSaveAll }: RiskLineProps) {
  const { readRisk, saveCard } = useCare();
  const now = useNow();
  const say = useSay();
  const [risk, setRisk] = useState<AtRisk | null>(null);
  const [saves, setSaves] = useState(0);

  useEffect(() => {
    let wanted = true;
    void readRisk().then((found) => {
      if (wanted) setRisk(found);
    });
    return () => {
      wanted = false;
    };
  }, [readRisk, cards, round, saves]);

  async function handleSave(card: string): Promise<void> {
    try {
      const isSaved = await saveCard(card);
      say(
        isSaved
          ? 'Berkas risalah tersimpan di folder Unduhan.'
          : 'Risalah itu tidak dapat dibaca di sini. Gunakan Simpan semua.',
      );
    } catch (error) {
      say(failureText(error));
    }
    setSaves(saves + 1);
  }

  if (risk === null) return null;
  const [first, ...more] = risk.cards;
  const one = more.length === 0 ? cards.find(({ id }) => id === first) : undefined;
  return (
    <p className={styles.risk}>
      <span>{riskText(risk, one === undefined ? '' : titleOf(one), now())}</span>
      <Button
        look="link"
        onClick={() => (one === undefined ? onSaveAll() : void handleSave(one.id))}
      >
        Simpan ke berkas
      </Button>
    </p>
  );
}
