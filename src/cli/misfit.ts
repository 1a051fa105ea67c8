import type { z } from 'zod';
import { BadInput } from './badInput.ts';
import { placeWords } from './placeWords.ts';

/** Why an input has none of the forms that a tool takes: told of the form that it comes nearest to. */
export function misfit(tool: string, given: unknown, errors: readonly z.ZodError[]): BadInput {
  const [nearest] = errors
    .map(({ issues }) => issues.map((issue) => told(issue, given)))
    .toSorted((one, other) => one.length - other.length || byNearness(one[0], other[0]));
  const fault = nearest === undefined ? '' : faultWords(nearest[0]);
  return new BadInput(`Masukan untuk alat ${tool} tidak sesuai${fault}. Lihat: schema ${tool}.`);
}

type Issue = z.core.$ZodIssue;

interface Fault {
  readonly path: readonly PropertyKey[];
  /** Something stands at that place, but not what is asked for. */
  readonly isGiven: boolean;
  /** Names that a form does not have. */
  readonly unknown: readonly string[];
}

/** Of alternatives that all fail, the one that came furthest says most. */
function told(issue: Issue, given: unknown, before: readonly PropertyKey[] = []): Fault {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.flat().map((each) => told(each, given, path));
    const [furthest] = branches.toSorted(byNearness);
    if (furthest !== undefined) return furthest;
  }
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return { path, isGiven: valueAt(given, path) !== undefined, unknown };
}

function byNearness(one: Fault | undefined, other: Fault | undefined): number {
  const nearness = (fault: Fault | undefined) =>
    fault === undefined || !fault.isGiven ? -1 : fault.path.length;
  return nearness(other) - nearness(one);
}

function faultWords(fault: Fault | undefined): string {
  if (fault === undefined) return '';
  const { path, isGiven, unknown } = fault;
  if (unknown.length > 0) return `: ${unknown.map((name) => `“${name}”`).join(', ')} tidak dikenal`;
  if (path.length === 0) return '';
  return isGiven ? ` pada ${placeWords(path)}` : `: ${placeWords(path)} tidak ada`;
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (held, step) =>
      typeof held === 'object' && held !== null
        ? (held as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    given,
  );
}
