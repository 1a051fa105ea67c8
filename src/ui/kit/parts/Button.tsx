import type { ComponentProps, ReactNode } from 'react';
import { buttonClasses } from './buttonLooks.ts';
import type { Look } from './buttonLooks.ts';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` is the one act of the page; `line` has a border; `plain` none; `link` reads as a link. */
  readonly look?: Look;
  readonly children: ReactNode;
}

export function Button({ look = 'line', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClasses(look, className)} {...rest} />;
}
