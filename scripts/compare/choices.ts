import { toolIds } from '#domain/tools/toolId.ts';
import { formIds } from '#publications/forms/formId.ts';
import { examples } from '#templates/examples/examples.ts';
import { formats } from '#templates/formats/formats.ts';
import { methods } from '#templates/methods/methods.ts';
import {
  EXPORT_PAGE,
  MIRROR_PAGE,
  PREVIEW_PAGE,
  SUMMARY_PAGE,
  THREAD_PAGE,
  pagesOf,
} from '#ui/risalah/pages/pages.ts';

const apart = [THREAD_PAGE, MIRROR_PAGE, PREVIEW_PAGE, EXPORT_PAGE];

/** What there is to compare, by its ids; the first of each is the default. */
export const choices = {
  examples: examples.map(({ id, name }) => ({ id, name })),
  formats: formats.map(({ id }) => id),
  forms: formIds,
  tools: toolIds,
  methods: methods.map((method) => ({
    id: method.id,
    pages: [SUMMARY_PAGE, ...pagesOf(method, {}).map(({ id }) => id), ...apart],
  })),
};
