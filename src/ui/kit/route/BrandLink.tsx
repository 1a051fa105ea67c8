import { BrandMark } from './BrandMark.tsx';
import { formatRoute } from './route.ts';
import styles from './BrandLink.module.css';

interface BrandLinkProps {
  /** `when-wide`: a bar that has much to carry drops the name on a narrow screen and keeps the mark. */
  readonly name?: 'always' | 'when-wide';
}

/** The way home that every page begins with. */
export function BrandLink({ name = 'always' }: BrandLinkProps) {
  return (
    <a
      className={styles.brand}
      href={formatRoute({ kind: 'home' })}
      aria-label="Benang Merah, ke beranda"
    >
      <BrandMark />
      <span data-name={name}>Benang Merah</span>
    </a>
  );
}
