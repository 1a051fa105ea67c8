import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '#scripts/parts/paths.mjs';
import { toolUseKinds } from '#domain/tools/toolId.ts';
import { registrationsIn } from './registrations.ts';
import type { Registration } from './registrations.ts';

/** The tool that came last stands for every tool that comes. */
const tool = toolUseKinds.at(-1) ?? '';
const others = toolUseKinds.filter((kind) => kind !== tool);

interface Compiler {
  readonly files: readonly string[];
  readonly parse: (file: string) => ts.SourceFile;
  /** What the compiler says of a file while that or another file lacks a registration; `null` for none. */
  readonly complaints: (lacking: Registration | null, file: string) => readonly string[];
}

let compiler: Compiler;
let registrations: readonly Registration[];
beforeAll(() => {
  compiler = compilerOf('tsconfig.json');
  registrations = compiler.files
    .filter((file) => !file.includes('/node_modules/'))
    .flatMap((file) => registrationsIn(compiler.parse(file), tool, others));
});

describe(`the registrations of the tool ${tool}`, () => {
  it('are found in the product and in its nets', () => {
    const files = new Set(registrations.map(({ file }) => file.slice(inProject('.').length)));
    expect([...files].toSorted()).toEqual([
      'scripts/bench/analyseTime.ts',
      'src/cli/results/toolResults.ts',
      'src/domain/risalah/schema/toolUse.ts',
      'src/domain/tools/toolId.ts',
      'src/domain/tools/tools.ts',
      'src/manuscript/tools/toolViews.ts',
      'src/ui/home/ToolGlyph.tsx',
      'src/ui/tools/uses/toolForms.ts',
      'src/words/tools.ts',
      'templates/guidance/toolGuides.ts',
      'templates/teaching/teachingCases.ts',
      'tests/cli/ownInputs.ts',
      'tests/document/allTools.test.ts',
      'tests/document/everyTool.ts',
      'tests/journeys/sevenTools.test.ts',
    ]);
  });

  it('satisfy the compiler as they are', () => {
    const complaints = registrations.flatMap(({ file }) => compiler.complaints(null, file));
    expect(complaints).toEqual([]);
  });

  it('are each missed by the compiler as soon as they are gone', () => {
    const files = [...new Set(registrations.map(({ file }) => file))];
    const unnoticed = registrations.filter((lacking) => {
      // What misses it is mostly the list itself, else another that goes by it.
      const likely = [lacking.file, ...files.filter((file) => file !== lacking.file)];
      return !likely.some((file) => compiler.complaints(lacking, file).length > 0);
    });
    expect(unnoticed.map(({ name }) => name)).toEqual([]);
  });
});

function compilerOf(config: string): Compiler {
  const read = ts.readConfigFile(inProject(config), (path) => ts.sys.readFile(path));
  const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, inProject('.'));
  let changed: Registration | null = null;
  const versions = new Map<string, number>();
  const textOf = (file: string): string => {
    const text = ts.sys.readFile(file) ?? '';
    return changed?.file === file ? text.slice(0, changed.from) + text.slice(changed.to) : text;
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot: (file) =>
      ts.sys.fileExists(file) ? ts.ScriptSnapshot.fromString(textOf(file)) : undefined,
    getCurrentDirectory: () => inProject('.'),
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  const change = (to: Registration | null): void => {
    for (const file of [changed?.file, to?.file]) {
      if (file !== undefined) versions.set(file, (versions.get(file) ?? 0) + 1);
    }
    changed = to;
  };
  return {
    files: fileNames,
    parse: (file) =>
      ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, true),
    complaints: (lacking, file) => {
      if (changed !== lacking) change(lacking);
      return service
        .getSemanticDiagnostics(file)
        .filter(({ category }) => category === ts.DiagnosticCategory.Error)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
}
