import { useMemo } from 'react';
import { captionNumbers } from '#manuscript/captionNumbers.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { BlockView } from './BlockView.tsx';
import { CaptionContext } from './captionContext.ts';
import styles from './preview.module.css';

interface ManuscriptViewProps {
  readonly manuscript: Manuscript;
  /** Show only what belongs to these sections; all when absent. */
  readonly sections?: readonly string[];
}

/** The manuscript as continuous pages. It typesets what the manuscript says and adds no word of its own. */
export function ManuscriptView({ manuscript, sections }: ManuscriptViewProps) {
  const blocks = useMemo(() => manuscript.parts.flatMap((part) => part.blocks), [manuscript]);
  const captions = useMemo(() => ({ ...captionNumbers(blocks), blocks }), [blocks]);
  const parts = useMemo(
    () =>
      manuscript.parts
        .map((part) => ({
          ...part,
          blocks:
            sections === undefined
              ? part.blocks
              : part.blocks.filter(
                  (block) => 'section' in block && sections.includes(block.section),
                ),
        }))
        .filter((part) => part.blocks.length > 0),
    [manuscript, sections],
  );
  return (
    <CaptionContext value={captions}>
      <div className={styles.sheet}>
        {parts.map((part, index) => (
          <div key={index} className={styles.page} data-orientation={part.orientation}>
            <div className={styles.blocks}>
              {part.blocks.map((block, position) => (
                <BlockView key={position} block={block} />
              ))}
            </div>
            {manuscript.mark !== '' && <p className={styles.mark}>{manuscript.mark}</p>}
          </div>
        ))}
      </div>
    </CaptionContext>
  );
}
