import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

type Look = 'main' | 'line' | 'plain' | 'link' | 'icon';

const looks: Readonly<Record<Look, string | undefined>> = {
  main: styles.main,
  line: styles.line,
  plain: undefined,
  link: styles.link,
  icon: styles.icon,
};

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` is the one act of the page; `line` has a border; `plain` none; `link` reads as a link. */
  readonly look?: Look;
  readonly children: ReactNode;
}

export function Button({ look = 'line', className, type = 'button', ...rest }: ButtonProps) {
  const classes = [styles.button, looks[look], className].filter(Boolean).join(' ');
  return <button type={type} className={classes} {...rest} />;
}
