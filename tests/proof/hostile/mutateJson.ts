import type { Chance } from './chance.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The text of a record with one to four parts that no program of ours would have written. */
export function mutateJson(text: string, chance: Chance): string {
  let value = JSON.parse(text) as Json;
  for (let left = 1 + chance.below(4); left > 0; left -= 1) value = within(value, chance);
  const mutated = JSON.stringify(value);
  // What JSON.parse would never give: the same key twice, keys of prototypes, endless nesting.
  if (chance.below(12) > 0) return mutated;
  const nested = chance.oneOf(['[', '{"a":']).repeat(10 ** (1 + chance.below(6)));
  return mutated.replace(/:\[/, () => chance.oneOf([`:${nested}[`, ':[0,"__proto__",[', ':[[[[']));
}

/** Goes down to some part and puts another in its place. */
function within(value: Json, chance: Chance): Json {
  if (typeof value !== 'object' || value === null || chance.below(9) === 0) {
    return another(value, chance);
  }
  const entries = Object.entries(value);
  const chosen = entries[chance.below(entries.length)];
  if (chosen === undefined) return another(value, chance);
  const [key, part] = chosen;
  const put = within(part, chance);
  if (isList(value)) return value.with(Number(key), put);
  return { ...value, [key]: put };
}

function another(value: Json, chance: Chance): Json {
  if (isList(value) && value.length > 0 && chance.below(2) === 0) return anotherList(value, chance);
  if (typeof value === 'object' && value !== null && !isList(value) && chance.below(2) === 0) {
    const keys = Object.keys(value);
    const gone = keys[chance.below(keys.length)];
    const rest = Object.fromEntries(Object.entries(value).filter(([each]) => each !== gone));
    const key = chance.oneOf(['__proto__', 'constructor', 'toString', 'id', 'x'.repeat(9999)]);
    return chance.below(2) === 0 ? rest : { ...value, [key]: scalar(chance) };
  }
  return chance.below(5) === 0
    ? Array.from({ length: times(value, chance) }, () => value)
    : scalar(chance);
}

function anotherList(value: readonly Json[], chance: Chance): readonly Json[] {
  const [first = null] = value;
  switch (chance.oneOf(['many', 'chain', 'circle', 'same', 'turned', 'short'] as const)) {
    case 'many':
      return Array.from(
        { length: times(first, chance) },
        (_, at) => value[at % value.length] ?? null,
      );
    case 'chain':
      return Array.from({ length: times(first, chance) }, (_, at) =>
        linked(first, `c${at}`, `c${at - 1}`),
      );
    case 'circle': {
      const length = times(first, chance);
      return Array.from({ length }, (_, at) => linked(first, `c${at}`, `c${(at + 1) % length}`));
    }
    case 'same':
      return value.map((each) => linked(each, 'same', 'same'));
    case 'turned':
      return value.toReversed();
    case 'short':
      return value.slice(0, chance.below(value.length));
  }
}

/** A row called `id`; each of its pointers names `other`. */
function linked(row: Json, id: string, other: string): Json {
  if (typeof row !== 'object' || row === null || isList(row)) return other;
  const turned = Object.entries(row).map(([key, part]): [string, Json] => [
    key,
    key === 'id' ? id : typeof part === 'string' && /^[\w-]{2,40}$/.test(part) ? other : part,
  ]);
  return Object.fromEntries(turned);
}

function scalar(chance: Chance): Json {
  return chance.oneOf<Json>([
    null,
    true,
    -1,
    1e308,
    -1e-308,
    2 ** 53,
    0.1 + 0.2,
    '',
    'x',
    'huruf '.repeat(size(chance)),
    '\u0000\uD800\u202E]]>&#0;',
    '=1+1',
    '2026-02-31',
    [],
    {},
    { typed: '1.2.3' },
    Array.from({ length: size(chance) }, () => 0),
  ]);
}

/** The same of copies of a part, which together are no more text than a file may hold. */
function times(part: Json, chance: Chance): number {
  return Math.min(size(chance), Math.floor(MOST_TEXT / (JSON.stringify(part).length + 1)));
}

const MOST_TEXT = 4_000_000;

/** Small as a rule, large at times. */
function size(chance: Chance): number {
  return chance.below(10 ** (1 + chance.below(5)));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
