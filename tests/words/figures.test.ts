import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inProject } from '#scripts/parts/paths.mjs';

/** The letters of a typeface by their widths, not words. */
const LETTERS = 'textWidth.ts';
/** A word with a capital, or words one after another: what stands in a drawing, not the id of something. */
const WORDS = /\p{Lu}\p{Ll}{2}|\p{L}{2} \p{L}{2}/u;
/** Between the values of a template a single word is enough. */
const WORD = /\p{L}{3}/u;

function wordsIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isPart || ts.isStringLiteralLike(node)) {
      if ((isPart ? WORD : WORDS).test(node.text)) found.push(`${basename(path)}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('figures', () => {
  it('leave every word that stands in them to the dictionary', () => {
    const folder = inProject('src/figures');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && basename(file) !== LETTERS,
    );
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap((file) => wordsIn(`${folder}/${file}`))).toEqual([]);
  });
});
