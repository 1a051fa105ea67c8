import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` is the one act of the page; `line` has a border; `plain` none; `link` reads as a link. */
  readonly look?: 'main' | 'line' | 'plain' | 'link' | 'icon';
  readonly children: ReactNode;
}

export function Button({ look = 'line', className, type = 'button', ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button type={type} className={classes} {...rest} />;
}
