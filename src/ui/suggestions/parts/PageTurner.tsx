import { Button } from '#ui/kit/parts/Button.tsx';
import styles from './parts.module.css';

interface PageTurnerProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/** Turns over a list of more rows than stand on a page; nothing where they all do. */
export function PageTurner({ page, pages, onTurn }: PageTurnerProps) {
  if (pages < 2) return null;
  return (
    <nav className={styles.pages} aria-label="Halaman daftar">
      <Button disabled={page === 0} onClick={() => onTurn(page - 1)}>
        Sebelumnya
      </Button>
      <span role="status">
        Halaman {page + 1} dari {pages}
      </span>
      <Button disabled={page === pages - 1} onClick={() => onTurn(page + 1)}>
        Berikutnya
      </Button>
    </nav>
  );
}
