import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import type { ToolId } from '#domain/tools/toolId.ts';
import { formatBriefDate } from '#language/formatDate.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import type { DataSet } from '#ui/services/dataSets.ts';
import { useDataSets, useNewId } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { toolNames } from '#words/tools.ts';
import { dataOf, onlyTool } from './dataSet.ts';
import { fillTool } from './fillTool.ts';
import { SetItem } from './SetItem.tsx';
import styles from './sets.module.css';

interface SetsDialogProps {
  readonly tool: ToolId;
  /** The set whose data the tool now holds. */
  readonly onUsed: (name: string) => void;
  readonly onClose: () => void;
}

/** Data of a tool kept under names: keep those on the page, and take others up again. */
export function SetsDialog({ tool, onUsed, onClose }: SetsDialogProps) {
  const sets = useDataSets();
  const newId = useNewId();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const [held, setHeld] = useState<readonly DataSet[] | null>(null);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const wanted = name.trim();
  const same = held?.find((set) => set.name === wanted);

  async function act(change: () => Promise<string>): Promise<void> {
    try {
      setSaid(await change());
      setHeld(await sets.list(tool));
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  useEffect(() => {
    sets.list(tool).then(setHeld, (error: unknown) => setSaid(failureText(error)));
  }, [sets, tool]);

  function handleKeep(event: FormEvent): void {
    event.preventDefault();
    if (wanted === '') return;
    void act(async () => {
      const id = same?.id ?? newId();
      await sets.keep({ id, tool, name: wanted }, onlyTool(store.getState(), tool, newId));
      setName('');
      return `“${wanted}” tersimpan di peramban ini.`;
    });
  }

  async function use(set: DataSet): Promise<void> {
    const data = await sets.read(set.id).then((kept) => kept && dataOf(kept, tool));
    if (data === null) {
      setSaid(`“${set.name}” tidak dapat dibaca.`);
      return;
    }
    fillTool(store, tool, data);
    onUsed(set.name);
  }

  return (
    <Dialog title={`Set data: ${toolNames[tool]}`} onClose={onClose}>
      <p className={styles.about}>
        Satu alat dapat menyimpan banyak set data: tiap kelas, tiap kantor, tiap tahun.
      </p>
      <form className={styles.keep} onSubmit={handleKeep}>
        <label>
          Nama untuk data di halaman ini
          <input
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <Button type="submit" look="main" disabled={wanted === ''}>
          {same === undefined ? 'Simpan' : 'Ganti isinya'}
        </Button>
      </form>
      <p role="status" className={styles.said}>
        {same === undefined ? said : `“${wanted}” sudah ada; isinya akan diganti.`}
      </p>
      {held?.length === 0 && <p className={styles.about}>Belum ada set data untuk alat ini.</p>}
      {held !== null && held.length > 0 && (
        <ul className={styles.list}>
          {held.map((set) => (
            <SetItem
              key={set.id}
              set={set}
              date={formatBriefDate(new Date(set.savedAt).toISOString().slice(0, 10))}
              isTaken={(other) => held.some((one) => one.id !== set.id && one.name === other)}
              readOnly={readOnly}
              onUse={() => void use(set).catch((error: unknown) => setSaid(failureText(error)))}
              onRename={(next) =>
                void act(async () => {
                  await sets.rename(set.id, next);
                  return `“${set.name}” kini bernama “${next}”.`;
                })
              }
              onRemove={() =>
                void act(async () => {
                  await sets.remove(set.id);
                  return `“${set.name}” dihapus.`;
                })
              }
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
