import { memo, useMemo } from 'react';
import { captionNumbers } from '#manuscript/captionNumbers.ts';
import type { Block, Manuscript } from '#manuscript/manuscript.ts';
import { BlockView } from './BlockView.tsx';
import { blockKeys } from './blockKeys.ts';
import { CaptionContext } from './captionContext.ts';
import { selectParts } from './selectParts.ts';
import styles from './preview.module.css';

/** A block that is the same as before is not drawn again. */
const KeptBlock = memo(BlockView);

function KeptBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const keys = blockKeys(blocks);
  return (
    <div className={styles.blocks}>
      {blocks.map((block, position) => (
        <KeptBlock key={keys[position]} block={block} />
      ))}
    </div>
  );
}

interface ManuscriptViewProps {
  readonly manuscript: Manuscript;
  /** Show only what belongs to these sections; all when absent. Numbers stay those of the whole. */
  readonly sections?: readonly string[];
  /** `paper` keeps the proportions of a printed page; `panel` reflows it for a narrow column. */
  readonly size: 'paper' | 'panel';
}

/** The manuscript as continuous pages. It typesets what the manuscript says and adds no word of its own. */
export function ManuscriptView({ manuscript, sections, size }: ManuscriptViewProps) {
  const blocks = useMemo(() => manuscript.parts.flatMap((part) => part.blocks), [manuscript]);
  const captions = useMemo(() => ({ ...captionNumbers(manuscript), blocks }), [manuscript, blocks]);
  const parts = useMemo(
    () => (sections === undefined ? manuscript.parts : selectParts(manuscript, sections)),
    [manuscript, sections],
  );
  if (parts.length === 0) {
    return <p className={styles.nothing}>Bagian ini tidak tercetak sebelum ada isinya.</p>;
  }
  return (
    <CaptionContext value={captions}>
      <div className={styles.sheets} data-size={size}>
        {parts.map((part, index) => (
          <article key={index} className={styles.sheet} data-orientation={part.orientation}>
            <div className={styles.page}>
              <KeptBlocks blocks={part.blocks} />
              {manuscript.mark !== '' && <p className={styles.mark}>{manuscript.mark}</p>}
            </div>
          </article>
        ))}
      </div>
    </CaptionContext>
  );
}
