import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { ToolUseKind } from '#domain/risalah/toolUse.ts';
import { nothing } from '#manuscript/tools/toolView.ts';
import { toolUseView } from '#manuscript/tools/toolViews.ts';
import { columnTitles } from '#manuscript/words/columnTitles.ts';
import { toolNames } from '#manuscript/words/toolNames.ts';
import { useReadOnly } from '#ui/fields/fieldAccess.ts';
import { LongTextField } from '#ui/fields/LongTextField.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { Button } from '#ui/shell/Button.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { toolForms } from './toolForms.ts';
import { dataSections } from '#domain/risalah/resolveToolUse.ts';
import type { DataSection } from '#domain/risalah/resolveToolUse.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { useRisalahOf } from './useRisalahOf.ts';
import { ViewPane } from './ViewPane.tsx';
import styles from './tools.module.css';

interface ToolUseCardProps {
  readonly section: DataSection;
  /** Path of the use in the form: "data.0". */
  readonly path: string;
  readonly id: string;
  readonly tool: ToolUseKind;
  readonly position: { readonly index: number; readonly count: number };
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One use of a tool: title, evidence, data, and beside the data what they say. */
export function ToolUseCard(props: ToolUseCardProps) {
  const { section, path, id, tool, position, onMove, onRemove } = props;
  const readOnly = useReadOnly();
  const { Form, layout, empty } = toolForms[tool];
  const name = `${toolNames[tool]} ${position.index + 1}`;
  return (
    <div role="group" aria-label={name} className={styles.use}>
      <div className={styles.useHead}>
        <span className={styles.toolName}>{toolNames[tool]}</span>
        {!readOnly && (
          <span className={styles.useActs}>
            <Button
              look="icon"
              aria-label={`Naikkan: ${name}`}
              disabled={position.index === 0}
              onClick={() => onMove(-1)}
            >
              <ArrowUp size={18} aria-hidden="true" />
            </Button>
            <Button
              look="icon"
              aria-label={`Turunkan: ${name}`}
              disabled={position.index === position.count - 1}
              onClick={() => onMove(1)}
            >
              <ArrowDown size={18} aria-hidden="true" />
            </Button>
            <Button look="icon" aria-label={`Hapus: ${name}`} onClick={onRemove}>
              <Trash2 size={18} aria-hidden="true" />
            </Button>
          </span>
        )}
      </div>
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
    </div>
  );
}

/** What the data say, a moment after they were typed: drawing never holds up the keys. */
function UseView({ section, id, empty }: { section: DataSection; id: string; empty: string }) {
  const risalah = useRisalahOf(dataOf);
  const use = risalah[section].data.find((candidate) => candidate.id === id);
  const view = useMemo(
    () => (use === undefined ? nothing : toolUseView(risalah, use)),
    [risalah, use],
  );
  return <ViewPane view={view} empty={empty} />;
}

/** A use may read another one: a Pareto its check sheet, or the Pareto before. */
function dataOf(risalah: Risalah): unknown {
  return dataSections.map((section) => risalah[section].data);
}
