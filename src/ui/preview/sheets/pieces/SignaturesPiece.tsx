import type { SignatureBlock, Signatures } from '#manuscript/manuscript.ts';
import type { RowsPiece } from '#manuscript/pagedManuscript.ts';
import { STAMP } from '#words/people.ts';
import styles from './SignaturesPiece.module.css';

interface SignaturesPieceProps {
  readonly block: Signatures;
  readonly piece: RowsPiece;
  readonly left: number;
  readonly width: number;
}

/** Rows of a pair of signatures: place and date, role, and the name under the room to sign. */
const ROWS = 3;

/** Names that stand side by side stand level, as on paper. */
export function SignaturesPiece({ block, piece, left, width }: SignaturesPieceProps) {
  return piece.rows.map(({ index, y, height }) => {
    const pair = Math.floor(index / ROWS) * 2;
    return (
      <div key={index} className={styles.signatures} style={{ left, top: y, width, height }}>
        {block.blocks.slice(pair, pair + 2).map((signature, position) => (
          <div key={position} data-row={index % ROWS}>
            <SignatureRow signature={signature} row={index % ROWS} />
          </div>
        ))}
      </div>
    );
  });
}

function SignatureRow({
  signature,
  row,
}: {
  readonly signature: SignatureBlock;
  readonly row: number;
}) {
  const { placeAndDate, preamble, role, name, below, stamp } = signature;
  if (row === 0) return <p>{placeAndDate === '' ? '………………………, ………………………' : placeAndDate}</p>;
  if (row === 1) {
    return (
      <>
        {preamble !== '' && <p>{preamble}</p>}
        <p>{role}</p>
      </>
    );
  }
  return (
    <>
      {stamp === true && <p className={styles.stamp}>{STAMP}</p>}
      <p className={name === '' ? undefined : styles.signer}>
        {name === '' ? '(…………………………………………)' : name}
      </p>
      {below.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </>
  );
}
