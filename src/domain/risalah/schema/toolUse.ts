import { z } from 'zod';
import { evidenceSchema } from '#domain/tools/evidence.ts';
import { ownId } from '#domain/tools/pointer.ts';
import type { PointedKind } from '#domain/tools/pointer.ts';
import type { ToolUseKind } from '#domain/tools/toolId.ts';
import { tools } from '#domain/tools/tools.ts';
import type { InputOf, LinksOf } from '#domain/tools/tools.ts';

const common = {
  id: ownId('uses'),
  /** Caption of its table and figure, without number: "Keluhan di loket pendaftaran". */
  title: z.string(),
  evidence: evidenceSchema,
};

/** What every use of a tool holds, whatever it takes from others. */
export interface OwnData<Kind extends ToolUseKind> extends z.infer<z.ZodObject<typeof common>> {
  tool: Kind;
  input: InputOf<Kind>;
}

/** A use of a tool of one kind, or of one of several. */
export type ToolUseOf<Kind extends ToolUseKind> = {
  [Each in Kind]: OwnData<Each> & LinksOf<Each>;
}[Kind];

/** One use of a tool in a section: its data and what makes them believable. */
export type ToolUse = ToolUseOf<ToolUseKind>;

function schemaOf<
  Kind extends ToolUseKind,
  Input extends z.ZodType,
  Links extends Readonly<Record<string, z.ZodType>>,
>(kind: Kind, { input, links, pointedAs = [] }: Recorded<Input, Links>) {
  const id = ownId('uses', ...pointedAs);
  return z.strictObject({ ...common, id, tool: z.literal(kind), input, ...links.schema });
}

interface Recorded<Input, Links> {
  readonly input: Input;
  readonly links: { readonly schema: Links };
  readonly pointedAs?: readonly PointedKind[];
}

/** Uses as they are recorded. A tool that is missing here does not compile. */
const { 'check-sheet': first, ...others } = {
  'check-sheet': schemaOf('check-sheet', tools['check-sheet']),
  pareto: schemaOf('pareto', tools.pareto),
  series: schemaOf('series', tools.series),
  'control-chart': schemaOf('control-chart', tools['control-chart']),
  histogram: schemaOf('histogram', tools.histogram),
  scatter: schemaOf('scatter', tools.scatter),
  stratification: schemaOf('stratification', tools.stratification),
  flowchart: schemaOf('flowchart', tools.flowchart),
} satisfies { readonly [Kind in ToolUseKind]: z.ZodType<ToolUseOf<Kind>> };

export const toolUseSchema: z.ZodType<ToolUse> = z.discriminatedUnion('tool', [
  first,
  ...Object.values(others),
]);
