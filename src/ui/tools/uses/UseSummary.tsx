import { useWatch } from 'react-hook-form';
import type { DataSection } from '#domain/risalah/uses/resolveToolUse.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { toolNames } from '#words/tools.ts';
import { useView } from '#ui/tools/parts/useView.ts';
import styles from './uses.module.css';

interface UseSummaryProps {
  readonly section: DataSection;
  readonly path: string;
  readonly id: string;
  readonly tool: ToolUseKind;
  readonly open: boolean;
}

/** The lines that stand for a use of a tool: which tool, its title and, while it is folded, what it says. */
export function UseSummary({ section, path, id, tool, open }: UseSummaryProps) {
  const title: unknown = useWatch({ name: `${path}.title` });
  const titled = typeof title === 'string' ? title.trim() : '';
  return (
    <span className={styles.useLines}>
      <span className={styles.toolName}>{toolNames[tool]}</span>
      {titled !== '' && <span className={styles.useTitle}>{titled}</span>}
      {!open && <Reading section={section} id={id} />}
    </span>
  );
}

function Reading({ section, id }: Pick<UseSummaryProps, 'section' | 'id'>) {
  const { reading, figures } = useView(section, id);
  if (reading !== '') return <span className={styles.useReading}>{reading}</span>;
  return figures.length === 0 ? <span className={styles.useReading}>Belum ada data.</span> : null;
}
