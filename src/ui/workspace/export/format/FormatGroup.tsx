import { useState } from 'react';
import { formatFonts } from '#domain/method/format.ts';
import type { Format } from '#domain/method/format.ts';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import { choosePrinting } from '#store/acts.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ChoiceCard, ChoiceCards } from '#ui/kit/parts/ChoiceCards.tsx';
import { useAccess, useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { notTakenText } from '#words/export/paper.ts';
import { formatFacts } from '#words/formats.ts';
import { FormatDialog } from './FormatDialog.tsx';
import { PaperFile } from './PaperFile.tsx';
import { FormatFile } from './FormatFile.tsx';
import { sameSettings } from '#domain/edits/ownFormat.ts';
import { usePrinting } from '#ui/workspace/export/parts/usePrinting.ts';
import groupStyles from '#ui/workspace/export/parts/group.module.css';
import styles from './format.module.css';

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
    <section className={groupStyles.group} aria-labelledby="ekspor-format">
      <h2 id="ekspor-format" className={groupStyles.name}>
        Format
      </h2>
      <ChoiceCards role="radiogroup" aria-labelledby="ekspor-format">
        {[...formats, ...own].map((each, index) => (
          <ChoiceCard
            key={index}
            name="format"
            label={each.name}
            about={formatDescriptions[each.id] ?? 'Format yang diatur di risalah ini.'}
            checked={each.id === chosen.id && (isOffered || sameSettings(each, chosen))}
            disabled={readOnly}
            onChoose={() => handleChoose(each)}
          >
            <span className={styles.facts}>{formatFacts(each)}</span>
          </ChoiceCard>
        ))}
      </ChoiceCards>
      <Acts>
        <Button disabled={readOnly} onClick={() => setDialog('edit')}>
          Ubah format
        </Button>
        <FormatFile format={chosen} access={readOnly ? 'read' : 'write'} onChoose={handleChoose} />
        <PaperFile format={chosen} access={readOnly ? 'read' : 'write'} onChoose={handleChoose} />
      </Acts>
      {!formatFonts.some((font) => font === chosen.font) && (
        <p className={groupStyles.reading}>
          {notTakenText({ kind: 'unknown-font', font: chosen.font })}
        </p>
      )}
      {dialog === 'edit' && <FormatDialog format={chosen} onClose={() => setDialog(null)} />}
    </section>
  );
}
