import type { CSSProperties } from 'react';
import type { LetterRun, OfficePaper } from '#domain/method/officePaper.ts';
import { twipsAsPixels } from './letterPage.ts';
import type { LetterPage } from './letterPage.ts';
import styles from './letter.module.css';

type Picture = Extract<LetterRun, { kind: 'picture' }>;

interface LetterPictureProps {
  readonly run: Picture;
  readonly picture: OfficePaper['pictures'][number] | undefined;
  readonly page: LetterPage;
}

/** A picture of a letterhead; none where its bytes are missing. It adorns. */
export function LetterPicture({ run, picture, page }: LetterPictureProps) {
  if (picture === undefined) return null;
  const width = twipsAsPixels(run.width);
  return (
    <img
      className={styles.picture}
      data-floats={run.float ? (run.float.behind ? 'behind' : 'before') : undefined}
      src={`data:image/${picture.type === 'jpg' ? 'jpeg' : picture.type};base64,${picture.base64}`}
      alt=""
      style={{
        width,
        height: twipsAsPixels(run.height),
        ...(run.float && floating(run.float, width, page)),
      }}
    />
  );
}

/**
 * Where it floats, from the left edge of the text. Down the page it is placed from its paragraph, and else stands at the top
 * of the letterhead.
 */
function floating(
  { x, fromX, y, fromY }: NonNullable<Picture['float']>,
  width: number,
  page: LetterPage,
): CSSProperties {
  const room =
    fromX === 'page'
      ? { from: -page.left, width: page.sheetWidth }
      : { from: 0, width: page.width };
  const spare = room.width - width;
  const at =
    typeof x === 'number' ? twipsAsPixels(x) : { left: 0, center: spare / 2, right: spare }[x];
  return {
    left: room.from + at,
    ...(fromY === 'paragraph' && typeof y === 'number'
      ? { marginTop: twipsAsPixels(y) }
      : { top: 0 }),
  };
}
