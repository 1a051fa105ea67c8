import { ImagePlus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { usePhotographs } from '#ui/services/services.ts';
import { photoRefusalText } from '#words/unreadable.ts';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import styles from './photos.module.css';

interface PhotoAdderProps {
  readonly label: string;
  readonly many: 'one' | 'many';
  /** Asked when the work begins: what takes the photographs, also when the page is left meanwhile. */
  readonly taker: () => (photos: readonly PhotoUse[]) => void;
}

/** A button and a place to drop photographs on. They are taken in one at a time: each is large before it is reduced. */
export function PhotoAdder({ label, many, taker }: PhotoAdderProps) {
  const { addPhoto } = usePhotographs();
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [state, setState] = useState<'ready' | 'over' | 'busy'>('ready');
  const picker = useRef<HTMLInputElement>(null);
  const problemId = useId();

  async function take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    setState('busy');
    const put = taker();
    const refused: string[] = [];
    for (const file of many === 'one' ? files.slice(0, 1) : files) {
      const outcome = await addPhoto(file);
      if (outcome.ok) put([outcome.photo]);
      else refused.push(`${file.name}: ${photoRefusalText(outcome.refusal)}`);
    }
    setRefusals(refused);
    setState('ready');
  }

  function handleDrop(event: DragEvent): void {
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  }

  function handleDragOver(event: DragEvent): void {
    event.preventDefault();
    setState('over');
  }

  return (
    <div
      className={styles.drop}
      data-state={state}
      onDrop={handleDrop}
      onDragOver={handleDragOver}
      onDragLeave={() => setState('ready')}
    >
      <Button
        aria-label={label}
        aria-describedby={refusals.length > 0 ? problemId : undefined}
        disabled={state === 'busy'}
        onClick={() => picker.current?.click()}
      >
        <ImagePlus size={18} aria-hidden="true" />
        {state === 'busy' ? 'Mengecilkan foto …' : 'Tambah foto'}
      </Button>
      <span className={styles.dropHint}>atau seret foto ke sini</span>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept="image/*"
        multiple={many === 'many'}
        tabIndex={-1}
        aria-hidden="true"
        data-testid="photo-picker"
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <div aria-live="polite">
        {refusals.length > 0 && (
          <Problem id={problemId}>
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </Problem>
        )}
      </div>
    </div>
  );
}
