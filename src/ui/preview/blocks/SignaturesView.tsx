import type { Signatures } from '#manuscript/manuscript.ts';
import { STAMP } from '#words/people.ts';
import styles from './SignaturesView.module.css';

export function SignaturesView({ block }: { readonly block: Signatures }) {
  return (
    <div className={styles.signatures}>
      {block.blocks.map((signature, index) => (
        <div key={index} className={styles.signature}>
          <span className={styles.signatureHead}>
            <span>{signature.placeAndDate === '' ? '………………, ………………' : signature.placeAndDate}</span>
            {signature.preamble !== '' && <span>{signature.preamble}</span>}
            <span>{signature.role}</span>
          </span>
          <span className={styles.signatureSpace}>
            {signature.stamp === true && <em>{STAMP}</em>}
          </span>
          <span className={styles.signatureName}>{signature.name}</span>
          <span className={styles.signatureHead}>
            {signature.below.map((line, position) => (
              <span key={position}>{line}</span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}
