import type { CSSProperties } from 'react';
import type { Spot } from './audience.ts';
import styles from './LightSpot.module.css';

/** A point of light where the speaker points. */
export function LightSpot({ spot }: { readonly spot: Spot }) {
  const place: CSSProperties = { left: `${spot.x * 100}%`, top: `${spot.y * 100}%` };
  return <span className={styles.spot} style={place} aria-hidden="true" />;
}
