import type { FigureBlock, PhotoPair, Table, ThreadRow } from '#manuscript/manuscript.ts';
import { useCaptions } from './captionContext.ts';
import styles from './preview.module.css';

/** "Gambar 2.1 Keluhan di loket". Blocks without a caption get none. */
export function CaptionLine({
  block,
}: {
  readonly block: FigureBlock | PhotoPair | Table | ThreadRow;
}) {
  const { ofBlock } = useCaptions();
  if (block.caption === '') return null;
  return (
    <p className={styles.caption}>
      {ofBlock.get(block)} {block.caption}
    </p>
  );
}
