import styles from './Button.module.css';

export type Look = 'main' | 'line' | 'plain' | 'link' | 'icon';

const looks: Readonly<Record<Look, string | undefined>> = {
  main: styles.main,
  line: styles.line,
  plain: undefined,
  link: styles.link,
  icon: styles.icon,
};

/** The classes of a button, or of a link that looks like one. */
export function buttonClasses(look: Look, className: string | undefined): string {
  return [styles.button, looks[look], className].filter(Boolean).join(' ');
}
