import { headingLine } from '#manuscript/blocks/heading.ts';
import type { Contents } from '#manuscript/manuscript.ts';
import { captionLabels } from '#words/captions.ts';
import { useCaptions } from './captionContext.ts';
import styles from './preview.module.css';

/** Contents and lists without page numbers: a continuous page has none. */
export function ContentsView({ contents }: { readonly contents: Contents }) {
  const { blocks, ofBlock } = useCaptions();
  if (contents.of === 'headings') {
    return (
      <ul className={styles.contents}>
        {blocks.map((block, index) =>
          block.kind === 'heading' && block.level < 3 ? (
            <li key={index} data-level={block.level}>
              {headingLine(block)}
            </li>
          ) : null,
        )}
      </ul>
    );
  }
  if (contents.of === 'annexes') {
    return (
      <ul className={styles.contents}>
        {blocks.map((block, index) =>
          block.kind === 'heading' && block.annex === true ? (
            <li key={index}>{headingLine(block)}</li>
          ) : null,
        )}
      </ul>
    );
  }
  const label = contents.of === 'figures' ? captionLabels.figure : captionLabels.table;
  return (
    <ul className={styles.contents}>
      {blocks.map((block, index) => {
        const number = ofBlock.get(block);
        if (number === undefined || !number.startsWith(label) || !('caption' in block)) return null;
        return (
          <li key={index}>
            {number} {block.caption}
          </li>
        );
      })}
    </ul>
  );
}
