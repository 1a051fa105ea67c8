import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import type { Format } from '#domain/method/format.ts';
import { choosePrinting } from '#store/acts.ts';
import { Button } from '#ui/shell/Button.tsx';
import { useRisalahStore } from '#ui/shell/openRisalah.ts';
import { useServices } from '#ui/shell/services.ts';
import { ownFormat } from './ownFormat.ts';
import { wordUnreadableFormat } from './wordUnreadableFormat.ts';
import styles from './export.module.css';

interface FormatFileProps {
  readonly format: Format;
  /** Whether a format from a file may take the place of this one. */
  readonly access: 'read' | 'write';
}

/** A format goes to other teams as a file, and comes from the organiser of an event as one. */
export function FormatFile({ format, access }: FormatFileProps) {
  const { formats, saveFormat, openFormat } = useServices();
  const store = useRisalahStore();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function handleOpen(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    const read = await openFormat(file);
    if (!read.ok) {
      setSaid(wordUnreadableFormat(read.error));
      return;
    }
    choosePrinting(store, { format: ownFormat(read.value, formats) });
    setSaid(`Format “${read.value.name}” dipakai.`);
  }

  async function handleSave(): Promise<void> {
    await saveFormat(format);
    setSaid('Berkas format ada di folder Unduhan.');
  }

  return (
    <>
      <Button disabled={access === 'read'} onClick={() => input.current?.click()}>
        Buka format
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Berkas format"
        accept=".format-risalah,application/json"
        onChange={(event) => void handleOpen(event)}
      />
      <Button onClick={() => void handleSave()}>Simpan format</Button>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
