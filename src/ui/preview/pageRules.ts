import type { Sheet } from '#manuscript/pagedManuscript.ts';

/** The paper that a browser prints on: each sheet is a page of its own size without margins, as it brings its own. */
export function pageRules(sheets: readonly Sheet[]): string {
  const upright = sheets.find(({ width, height }) => width <= height);
  const turned = sheets.find(({ width, height }) => width > height);
  return [
    ...(upright === undefined ? [] : [rule('tegak', upright)]),
    ...(turned === undefined ? [] : [rule('rebah', turned)]),
  ].join('\n');
}

function rule(name: string, { width, height }: Sheet): string {
  return `@page ${name} { size: ${inches(width)} ${inches(height)}; margin: 0; }`;
}

function inches(pixels: number): string {
  return `${Math.round((pixels / 96) * 1000) / 1000}in`;
}
