import { useEffect, useRef, useState } from 'react';
import type { DataSection } from '#domain/risalah/resolveToolUse.ts';
import type { ToolUseKind } from '#domain/risalah/toolUse.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';
import { toolNames } from '#manuscript/words/toolNames.ts';
import { useReadOnly } from '#ui/fields/fieldAccess.ts';
import { LongTextField } from '#ui/fields/LongTextField.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { toolForms } from './toolForms.ts';
import { UseActs } from './UseActs.tsx';
import { UseSummary } from './UseSummary.tsx';
import { useView } from './useView.ts';
import { ViewPane } from './ViewPane.tsx';
import styles from './tools.module.css';

interface ToolUseCardProps {
  readonly section: DataSection;
  /** Path of the use in the form: "data.0". */
  readonly path: string;
  readonly id: string;
  readonly tool: ToolUseKind;
  readonly position: { readonly index: number; readonly count: number };
  /** How the card comes onto the page; `new` is open and takes the focus. */
  readonly arrival: 'folded' | 'open' | 'new';
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One use of a tool: title, evidence, data, and beside the data what they say. It folds to its title and reading. */
export function ToolUseCard(props: ToolUseCardProps) {
  const { section, path, id, tool, position, arrival, onMove, onRemove } = props;
  const readOnly = useReadOnly();
  const [open, setOpen] = useState(arrival !== 'folded');
  // What has never been opened need not be drawn; once drawn it stays, with its caret and its notices.
  const [drawn, setDrawn] = useState(open);
  const [isNew] = useState(arrival === 'new');
  const body = useRef<HTMLDivElement>(null);
  const name = `${toolNames[tool]} ${position.index + 1}`;

  useEffect(() => {
    if (isNew) body.current?.querySelector('input')?.focus();
  }, [isNew]);

  function handleToggle(isOpen: boolean): void {
    setOpen(isOpen);
    if (isOpen) setDrawn(true);
  }

  return (
    <div role="group" aria-label={name} className={styles.use} data-row={id}>
      {!readOnly && <UseActs name={name} position={position} onMove={onMove} onRemove={onRemove} />}
      <details open={open} onToggle={(event) => handleToggle(event.currentTarget.open)}>
        <summary className={styles.useSummary}>
          <UseSummary section={section} path={path} id={id} tool={tool} open={open} />
        </summary>
        {drawn && (
          <div ref={body} className={styles.useBody}>
            <UseFields section={section} path={path} id={id} tool={tool} />
          </div>
        )}
      </details>
    </div>
  );
}

function UseFields(props: Pick<ToolUseCardProps, 'section' | 'path' | 'id' | 'tool'>) {
  const { section, path, id, tool } = props;
  const { Form, layout, empty } = toolForms[tool];
  return (
    <>
      <TextField
        name={`${path}.title`}
        label="Judul"
        hint="Menjadi judul tabel dan gambar, tanpa nomor."
        placeholder="mis. Keluhan di loket pendaftaran"
      />
      <EvidenceFields path={`${path}.evidence`} />
      <div className={layout === 'beside' ? styles.beside : styles.below}>
        <Form path={path} id={id} />
        <UseView section={section} id={id} empty={empty} />
      </div>
      <LongTextField
        name={`${path}.evidence.reading`}
        label={columnTitles.evidence.reading}
        hint="Tambahan Anda; dicetak sesudah kalimat yang dihitung."
      />
    </>
  );
}

interface UseViewProps {
  readonly section: DataSection;
  readonly id: string;
  readonly empty: string;
}

function UseView({ section, id, empty }: UseViewProps) {
  return <ViewPane view={useView(section, id)} empty={empty} />;
}
