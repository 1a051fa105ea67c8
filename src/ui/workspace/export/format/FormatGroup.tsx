import { useState } from 'react';
import type { Format } from '#domain/method/format.ts';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import { choosePrinting } from '#store/acts.ts';
import { Button } from '#ui/kit/Button.tsx';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { formatFacts } from '#words/formats.ts';
import { FormatDialog } from './FormatDialog.tsx';
import { FormatFile } from './FormatFile.tsx';
import { sameSettings } from '#domain/edits/ownFormat.ts';
import { usePrinting } from '#ui/workspace/export/parts/usePrinting.ts';
import styles from '#ui/workspace/export/parts/export.module.css';
import cards from '#ui/kit/choiceCards.module.css';
import workspace from '#ui/kit/workspace.module.css';

/** The formats to choose from, the team's own among them, and the way to change one. */
export function FormatGroup() {
  const { formats, formatDescriptions } = useCatalogue();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const printing = usePrinting();
  const chosen = formatOf({ printing }, formats);
  const isOffered = formats.some(({ id }) => id === chosen.id);
  // The team's own stay in sight while others are tried.
  const [kept, setKept] = useState<readonly Format[]>([]);
  const others = kept.filter((one) => !sameSettings(one, chosen));
  const own = isOffered ? kept : [...others, chosen];
  const [dialog, setDialog] = useState<'edit' | null>(null);

  function handleChoose(format: Format): void {
    if (!isOffered) setKept([...others, chosen]);
    choosePrinting(store, { format });
  }

  return (
    <section className={styles.group} aria-labelledby="ekspor-format">
      <h2 id="ekspor-format" className={styles.name}>
        Format
      </h2>
      <div className={cards.cards} role="radiogroup" aria-labelledby="ekspor-format">
        {[...formats, ...own].map((format, index) => (
          <label key={index} className={cards.card}>
            <input
              type="radio"
              name="format"
              checked={format.id === chosen.id && (isOffered || sameSettings(format, chosen))}
              disabled={readOnly}
              onChange={() => handleChoose(format)}
            />
            <span>
              <strong>{format.name}</strong>
              <span className={workspace.quiet}>
                {formatDescriptions[format.id] ?? 'Format yang diatur di risalah ini.'}
              </span>
              <span className={styles.facts}>{formatFacts(format)}</span>
            </span>
          </label>
        ))}
      </div>
      <div className={workspace.row}>
        <Button disabled={readOnly} onClick={() => setDialog('edit')}>
          Ubah format
        </Button>
        <FormatFile format={chosen} access={readOnly ? 'read' : 'write'} onChoose={handleChoose} />
      </div>
      {dialog === 'edit' && <FormatDialog format={chosen} onClose={() => setDialog(null)} />}
    </section>
  );
}
