import { z } from 'zod';
import { concluded } from '#cli/analyse.ts';
import { BadInput } from '#cli/badInput.ts';
import { refuseOddNumbers } from '#cli/readJson.ts';
import { usualTool } from '#cli/usualTool.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import { controlChartInputs } from './controlCharts.ts';
import { countInputs } from './counts.ts';
import { distributionInputs } from './distribution.ts';

const forms = [...countInputs, ...distributionInputs, ...controlChartInputs];

/**
 * What is concluded from data as textbooks and other programs give them, under the name that these have there ("i-mr",
 * "p-chart"), or from a tool's own input, whose own fields alone may be left out.
 *
 * `notes` hold in sentences what was left out and what cannot be concluded. Throws `BadInput`.
 */
export function analysePublished(tool: string, input: unknown): unknown {
  refuseOddNumbers(input);
  const errors: z.ZodError[] = [];
  for (const form of forms.filter((each) => each.tool === tool)) {
    const read = form.analyse(input);
    if ('result' in read) return asPrinted(read.result);
    errors.push(read.error);
  }
  const id = toolIds.find((known) => known === tool);
  if (id === undefined) throw misfit(tool, errors);
  const { input: own, empty } = usualTool(id);
  const { data, error } = own.safeParse(isRecord(input) ? { ...empty, ...input } : input);
  if (error !== undefined) throw misfit(tool, [...errors, error]);
  return asPrinted(concluded(id, data));
}

/** Minus zero and lists of machine numbers become what JSON has for them. */
function asPrinted(result: object): unknown {
  return JSON.parse(JSON.stringify(result)) as unknown;
}

function misfit(tool: string, errors: readonly z.ZodError[]): BadInput {
  const reasons = errors.map((error) => z.prettifyError(error));
  return new BadInput(`No form of ${tool} takes these data.\n${reasons.join('\n')}`);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
