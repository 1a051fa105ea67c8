import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import type { Format } from '#domain/method/format.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { useReading } from '#ui/kit/useReading.ts';
import { OWN_FORMAT, ownFormat, sameSettings } from '#domain/edits/ownFormat.ts';
import { useCatalogue, usePress } from '#ui/services/services.ts';
import styles from './format.module.css';
import { failureText } from '#words/failures.ts';
import { unreadableFormatText } from '#words/unreadable.ts';

interface FormatFileProps {
  readonly format: Format;
  /** Whether a format from a file may take the place of this one. */
  readonly access: 'read' | 'write';
  readonly onChoose: (format: Format) => void;
}

/** A format goes to other teams as a file, and comes from the organiser of an event as one. */
export function FormatFile({ format, access, onChoose }: FormatFileProps) {
  const { formats } = useCatalogue();
  const { saveFormat, openFormat } = usePress();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const reading = useReading();

  function handleFailure(error: unknown): null {
    setSaid(failureText(error));
    return null;
  }

  async function handleOpen(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    const read = await reading.start((signal) => openFormat(file, signal)).catch(handleFailure);
    if (read === null || read === 'cancelled') return;
    if (!read.ok) {
      setSaid(unreadableFormatText(read.error));
      return;
    }
    const opened = ownFormat(read.value, formats);
    const isOwnLeft = format.id === OWN_FORMAT && !sameSettings(format, opened);
    onChoose(opened);
    setSaid(
      `Format “${opened.name}” dipakai.` +
        (isOwnLeft ? ` “${format.name}” tetap di daftar selama halaman ini terbuka.` : ''),
    );
  }

  async function handleSave(): Promise<void> {
    const saved = await saveFormat(format).then(() => true, handleFailure);
    if (saved !== null) setSaid('Berkas format ada di folder Unduhan.');
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
      <ReadingNotice state={reading.state} onCancel={reading.cancel} />
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
