import type { z } from 'zod';
import { tools } from '#domain/tools/tools.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { misfit } from './misfit.ts';
import { withNotes } from './raw/withNotes.ts';
import { rawInputs } from './rawInputs.ts';
import { readJson } from './readJson.ts';
import { readingOf } from './readingOf.ts';
import { isToolId, toolNamed } from './toolNamed.ts';

/**
 * What a tool concludes from an input in JSON: its own, or plainer data as textbooks give it.
 *
 * `notes` hold in sentences what was left out and what cannot be concluded.
 */
export function analyse(name: string, text: string): unknown {
  const given = readJson(text);
  const errors: z.ZodError[] = [];
  for (const form of rawInputs.filter(({ tool }) => tool === name)) {
    const checked = form.forms.input.safeParse(given);
    if (checked.success) {
      return withNotes(form.analyse(checked.data), [unknownNames(given, checked.data)]);
    }
    errors.push(checked.error);
  }
  const named = toolNamed(name);
  if (!isToolId(named)) throw misfit(name, given, errors);
  const { input, empty, analyse: run } = toolById(named);
  const checked = input.safeParse(isRecord(given) ? { ...empty, ...given } : given);
  if (!checked.success) throw misfit(name, given, [...errors, checked.error]);
  const reading = named === 'cause-effect' ? '' : readingOf(named, checked.data) || NOTHING;
  return withNotes(run(checked.data), [reading]);
}

interface AnyTool {
  readonly input: z.ZodType;
  readonly empty: object;
  readonly analyse: (checked: unknown) => object;
}

/** The command line reckons as statistical programs do where nobody says otherwise. */
function toolById(id: ToolId): AnyTool {
  const tool = tools[id] as AnyTool;
  return id === 'histogram'
    ? { ...tool, empty: { ...tool.empty, convention: 'statistical' } }
    : tool;
}

const NOTHING = 'Belum ada data yang dapat disimpulkan.';

/** Published data come with remarks; other names that nobody asked for may be slips of the pen. */
const REMARK = 'note';

function unknownNames(given: unknown, taken: unknown): string {
  if (!isRecord(given) || !isRecord(taken)) return '';
  const names = Object.keys(given).filter((name) => name !== REMARK && !(name in taken));
  if (names.length === 0) return '';
  return `Tidak dikenal dan tidak dipakai: ${names.map((name) => `“${name}”`).join(', ')}.`;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
