import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { columnTitles } from '#words/columns.ts';
import { toolUseLabels } from '#words/labels/toolUseLabels.ts';
import { toolNames } from '#words/tools.ts';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import { ProjectButton } from '#ui/risalah/projecting/ProjectButton.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import { toolForms } from './toolForms.ts';
import { useView } from '#ui/tools/parts/useView.ts';
import { ViewPane } from '#ui/tools/parts/ViewPane.tsx';
import styles from './uses.module.css';

interface UseFieldsProps {
  readonly section: DataSection;
  /** Path of the use in the form: "data.0". */
  readonly path: string;
  readonly id: string;
  readonly tool: ToolUseKind;
}

/** All that a use of a tool asks, and beside its data what they say. */
export function UseFields({ section, path, id, tool }: UseFieldsProps) {
  const { Form, layout, empty } = toolForms[tool];
  return (
    <>
      <TextField
        name={`${path}.title`}
        label={toolUseLabels.title}
        hint="Menjadi judul tabel dan gambar, tanpa nomor."
        placeholder="mis. Keluhan di loket pendaftaran"
      />
      <EvidenceFields path={`${path}.evidence`} />
      <div className={layout === 'beside' ? styles.beside : styles.below} data-field="input">
        <Form path={path} id={id} />
        <UseView section={section} id={id} tool={tool} empty={empty} />
      </div>
      <LongTextField
        name={`${path}.evidence.reading`}
        label={columnTitles.evidence.reading}
        hint="Tambahan Anda; dicetak sesudah kalimat yang dihitung."
      />
    </>
  );
}

interface UseViewProps extends Omit<UseFieldsProps, 'path'> {
  readonly empty: string;
}

function UseView({ section, id, tool, empty }: UseViewProps) {
  const view = useView(section, id);
  return (
    <div className={styles.shown}>
      <ViewPane view={view} empty={empty} />
      {view.figures.length > 0 && <ProjectButton slide={`${section}.${id}`} of={toolNames[tool]} />}
    </div>
  );
}
