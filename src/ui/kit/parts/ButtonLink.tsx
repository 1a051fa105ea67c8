import type { ComponentProps } from 'react';
import { buttonClasses } from './buttonLooks.ts';
import type { Look } from './buttonLooks.ts';

interface ButtonLinkProps extends ComponentProps<'a'> {
  readonly href: string;
  /** As of a button. */
  readonly look?: Look;
}

/** A way to a page that looks like a button: it can be opened in a tab of its own, and its address copied. */
export function ButtonLink({ look = 'line', className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={buttonClasses(look, className)} {...rest}>
      {children}
    </a>
  );
}
