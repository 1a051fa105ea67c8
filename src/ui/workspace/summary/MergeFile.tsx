import { useRef, useState } from 'react';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ReadingNotice } from '#ui/kit/parts/ReadingNotice.tsx';
import { useMergeFile } from '#ui/opening/useMergeFile.ts';
import { useAccess, useSession } from '#ui/risalah/openRisalah.ts';

/** Merges the open risalah with a copy of it that was worked on elsewhere. */
export function MergeFile() {
  const { card } = useSession();
  const isReadOnly = useAccess() === 'read';
  const { merge, reading, isAsking, dialogs } = useMergeFile();
  const [said, setSaid] = useState('');
  const picker = useRef<HTMLInputElement>(null);

  async function handleFile(file: File): Promise<void> {
    setSaid('');
    setSaid(await merge(card, file));
  }

  return (
    <div>
      <Button disabled={isReadOnly} onClick={() => picker.current?.click()}>
        Gabungkan berkas …
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".risalah,.docx,.zip"
        hidden
        aria-label="Berkas yang digabungkan"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void handleFile(file);
          event.target.value = '';
        }}
      />
      {!isAsking && <ReadingNotice state={reading.state} onCancel={reading.cancel} />}
      <p role="status">{said}</p>
      {dialogs}
    </div>
  );
}
