import { useServices } from '#ui/shell/services.ts';
import type { Page } from './pages.ts';
import styles from './panel.module.css';

interface GuidePanelProps {
  readonly page: Page | null;
}

/** Panduan: what each question of the page is for and how to answer it. */
export function GuidePanel({ page }: GuidePanelProps) {
  const { guidance } = useServices();
  if (page === null) {
    return (
      <p>
        Buka satu langkah untuk membaca panduannya. Urutannya boleh diubah: Anda dapat mengisi
        langkah mana pun lebih dahulu.
      </p>
    );
  }
  return (
    <div className={styles.guide}>
      {page.sections.map((section) => {
        const { name, guide } = guidance[section];
        return (
          <section key={section} aria-label={name}>
            <h2 className={styles.subhead}>{name}</h2>
            {guide.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        );
      })}
    </div>
  );
}
