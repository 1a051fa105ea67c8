import { examples } from '#templates/examples/examples.ts';
import { methods } from '#templates/methods/methods.ts';
import type { Showcase } from '#ui/services/catalogue.ts';

/** What the home page shows of the templates. */
export const showcase: Showcase = {
  methods,
  examples: examples.map(({ id, name, summary }) => ({ id, name, summary })),
};
