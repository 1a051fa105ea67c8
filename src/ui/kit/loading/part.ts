import { createElement, lazy } from 'react';
import type { ComponentType, ReactNode } from 'react';

type Load<Props> = () => Promise<ComponentType<Props>>;

const parts = new Set<() => Promise<unknown>>();
const refused = new Set<() => void>();

/**
 * A component that is loaded when it is first shown, and waits for a `Suspense` meanwhile.
 *
 * `React.lazy` remembers for ever that a part did not arrive; here the page that says so asks anew by
 * `forgetRefused`.
 */
export function part<Props extends object>(load: Load<Props>): (props: Props) => ReactNode {
  let asked: ComponentType<Props> | null = null;

  async function ask(): Promise<{ readonly default: ComponentType<Props> }> {
    try {
      return { default: await load() };
    } catch (error) {
      refused.add(() => (asked = null));
      throw error;
    }
  }

  // What is fetched ahead and does not arrive is no failure yet.
  parts.add(load);
  return function Part(props: Props) {
    asked ??= lazy(ask);
    return createElement(asked, props);
  };
}

/** What loads every part that is known so far; a part that arrives makes those within it known. */
export function knownParts(): Iterable<() => Promise<unknown>> {
  return parts;
}

/** Parts that did not arrive are asked for again when they are shown next. */
export function forgetRefused(): void {
  for (const forget of refused) forget();
  refused.clear();
}
