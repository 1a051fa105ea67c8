import { useWatch } from 'react-hook-form';
import type { Evidence } from '#domain/tools/evidence.ts';
import { evidenceNote } from '#manuscript/tools/parts/evidenceNote.ts';
import { columnTitles } from '#words/columns.ts';
import { toolUseLabels } from '#words/labels/toolUseLabels.ts';
import { AmountField } from '#ui/fields/form/AmountField.tsx';
import { DayField } from '#ui/fields/form/DayField.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { TextField } from '#ui/fields/form/TextField.tsx';
import styles from './uses.module.css';

interface EvidenceFieldsProps {
  /** Path of the evidence in the form: "data.0.evidence". */
  readonly path: string;
}

const titles = columnTitles.evidence;

/** What makes the data believable, folded away under one line that shows what is printed below the figure. */
export function EvidenceFields({ path }: EvidenceFieldsProps) {
  const evidence = useWatch({ name: path }) as Evidence;
  const note = evidenceNote(evidence);
  return (
    <details className={styles.evidence}>
      <summary>
        {toolUseLabels.evidence}
        <span className={styles.said}>
          {note === '' ? 'Apa, kapan, di mana, oleh siapa, berapa' : note}
        </span>
      </summary>
      <div className={styles.evidenceFields}>
        <TextField
          name={`${path}.question`}
          label={titles.question}
          placeholder="mis. Keluhan apa yang paling sering terjadi?"
        />
        <FieldPair>
          <TextField
            name={`${path}.measured`}
            label={titles.measured}
            placeholder="mis. keluhan di loket"
          />
          <TextField name={`${path}.unit`} label={titles.unit} placeholder="mis. keluhan" />
          <DayField name={`${path}.periodFrom`} label={toolUseLabels['evidence.periodFrom']} />
          <DayField name={`${path}.periodTo`} label={toolUseLabels['evidence.periodTo']} />
          <TextField name={`${path}.place`} label={titles.place} />
          <TextField name={`${path}.collector`} label={titles.collector} />
          <TextField
            name={`${path}.source`}
            label={titles.source}
            placeholder="mis. lembar periksa KBK"
          />
          <AmountField name={`${path}.n`} label={titles.n} min={0} />
        </FieldPair>
      </div>
    </details>
  );
}
