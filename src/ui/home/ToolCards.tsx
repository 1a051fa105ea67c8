import { taughtTools, toolNames, toolPurposes } from '#words/tools.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { ToolGlyph } from './ToolGlyph.tsx';
import styles from './tools.module.css';

/** Alat: each tool by itself, for teaching or for trying out. */
export function ToolCards() {
  return (
    <section aria-labelledby="alat" className={styles.section}>
      <h2 id="alat" className={styles.heading}>
        Alat
      </h2>
      <p className={styles.lead}>
        Untuk mengajar atau mencoba, masing-masing dengan contoh data dan proyektor.
      </p>
      <ul className={styles.cards}>
        {taughtTools.map((tool) => (
          <li key={tool} className={styles.card}>
            <ToolGlyph tool={tool} />
            <h3>
              <a href={formatRoute({ kind: 'tool', tool, slide: null })}>{toolNames[tool]}</a>
            </h3>
            <p>{toolPurposes[tool]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
