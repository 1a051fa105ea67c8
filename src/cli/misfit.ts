import type { z } from 'zod';
import { BadInput } from './badInput.ts';
import { placeWords } from './placeWords.ts';

/** Why a tool does not take an input, told of the first thing that is wrong. */
export function misfit(tool: string, given: unknown, { issues }: z.ZodError): BadInput {
  const [first] = issues;
  const fault = first === undefined ? '' : faultWords(told(first, given));
  return new BadInput(`Masukan untuk alat ${tool} tidak sesuai${fault}. Lihat: schema ${tool}.`);
}

type Issue = z.core.$ZodIssue;

interface Fault {
  readonly path: readonly PropertyKey[];
  /** Something stands at that place, but not what is asked for. */
  readonly isGiven: boolean;
  /** Names that the tool does not know. */
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

function byNearness(one: Fault, other: Fault): number {
  const nearness = ({ isGiven, path }: Fault) => (isGiven ? path.length : -1);
  return nearness(other) - nearness(one);
}

function faultWords({ path, isGiven, unknown }: Fault): string {
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
