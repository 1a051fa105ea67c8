import { useEffect, useState } from 'react';
import { dataSections } from '#domain/risalah/uses/resolveToolUse.ts';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import { isToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { toolNames } from '#words/tools.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { useCatalogue, useNewId, useShelf } from '#ui/services/services.ts';
import type { Placed, RisalahCard } from '#ui/services/shelf.ts';
import { failureText } from '#words/failures.ts';
import { placementOf } from './placementOf.ts';
import styles from './toolbox.module.css';

interface MoveDialogProps {
  readonly tool: ToolId;
  readonly onClose: () => void;
}

/** Where in which risalah a copy of the tool's data goes, and, once it is there, the way to it. */
export function MoveDialog({ tool, onClose }: MoveDialogProps) {
  const { listRisalah, placeInRisalah } = useShelf();
  const { guidance } = useCatalogue();
  const newId = useNewId();
  const store = useRisalahStore();
  const [cards, setCards] = useState<readonly RisalahCard[] | null>(null);
  const [risalah, setRisalah] = useState('');
  const [section, setSection] = useState<DataSection>('inventory');
  const [outcome, setOutcome] = useState<Placed | null>(null);
  const [problem, setProblem] = useState('');
  const name = guidance[isToolUseKind(tool) ? section : tool].name;

  useEffect(() => {
    listRisalah().then(
      (list) => {
        const sorted = list.toSorted((a, b) => b.savedAt - a.savedAt);
        setCards(sorted);
        setRisalah(sorted[0]?.id ?? '');
      },
      (error: unknown) => setProblem(failureText(error)),
    );
  }, [listRisalah]);

  async function handleMove(over: 'nothing' | 'causes'): Promise<void> {
    setProblem('');
    const placement = placementOf(store.getState(), { tool, risalah, section, over, newId });
    try {
      setOutcome(placement === null ? 'unreadable' : await placeInRisalah(placement));
    } catch (error) {
      setProblem(failureText(error));
    }
  }

  const title = titleOf(cards?.find(({ id }) => id === risalah));
  return (
    <Dialog title={`Salin ke risalah: ${toolNames[tool]}`} onClose={onClose}>
      {cards?.length === 0 && (
        <p>Belum ada risalah di peramban ini. Buat dahulu di beranda, lalu kembali ke sini.</p>
      )}
      {cards !== null && cards.length > 0 && outcome !== 'placed' && (
        <>
          <label className={styles.field}>
            Risalah
            <select value={risalah} onChange={(event) => setRisalah(event.target.value)}>
              {cards.map((card) => (
                <option key={card.id} value={card.id}>
                  {titleOf(card)}
                </option>
              ))}
            </select>
          </label>
          {isToolUseKind(tool) && (
            <label className={styles.field}>
              Bagian
              <select
                value={section}
                onChange={(event) => setSection(event.target.value as DataSection)}
              >
                {dataSections.map((id) => (
                  <option key={id} value={id}>
                    {guidance[id].name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p className={styles.quiet}>Yang disalin ialah isi alat ini; data di sini tetap ada.</p>
        </>
      )}
      <p role="status">
        {outcome === 'placed' && (
          <>
            Salinannya kini ada di <strong>{title}</strong>, bagian {name}.
          </>
        )}
        {outcome === 'occupied' &&
          'Risalah itu sudah berisi penyebab. Bila diganti, penyebab yang lama dapat dikembalikan dengan Ctrl+Z di risalah itu.'}
        {outcome === 'busy' && 'Risalah itu sedang terbuka di tab lain. Tutup dahulu tab itu.'}
        {outcome === 'unsaved' &&
          'Salinannya belum tersimpan karena peramban menolak. Hapus risalah lama, lalu coba lagi.'}
        {outcome === 'unreadable' && 'Risalah itu tidak dapat dibuka. Pilih risalah yang lain.'}
        {problem}
      </p>
      <Acts at="end">
        {outcome === 'placed' ? (
          <>
            <Button onClick={onClose}>Tetap di sini</Button>
            <a className={styles.go} href={formatRoute({ kind: 'risalah', id: risalah, page: '' })}>
              Buka risalah
            </a>
          </>
        ) : (
          <>
            <Button onClick={onClose}>Batal</Button>
            <Button
              look="main"
              disabled={risalah === ''}
              onClick={() => void handleMove(outcome === 'occupied' ? 'causes' : 'nothing')}
            >
              {outcome === 'occupied' ? 'Ganti penyebabnya' : 'Salin'}
            </Button>
          </>
        )}
      </Acts>
    </Dialog>
  );
}

function titleOf(card: RisalahCard | undefined): string {
  if (card === undefined || card.title === '') {
    return card?.team ? `Risalah ${card.team}` : 'Risalah belum berjudul';
  }
  return card.title;
}
