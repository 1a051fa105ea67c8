import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { emptyBaseline, emptyProblem } from '#domain/risalah/schema/theme.ts';
import { emptyAlternative } from '#domain/risalah/schema/plan.ts';
import { emptyCause } from '#domain/tools/causes/causeEffect.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { firstSentence } from '#language/firstSentence.ts';
import { isBlank } from '#language/isBlank.ts';

/** What a risalah is grown with. */
export interface Growth {
  /** A risalah before its first answer. */
  readonly fresh: Risalah;
  readonly newId: () => string;
  /** Where the row comes from, in words: "Register saran Puskesmas Melati, nomor 12". */
  readonly sourceOf: (suggestion: Suggestion) => string;
  readonly theme: string;
}

/**
 * The first rows of a circle's risalah, of one suggestion or several: each condition is a problem with where it was found,
 * each cause a cause that hangs on the first factor until the circle hangs it where it belongs, each idea an alternative
 * against that cause. Of one suggestion its problem is the chosen one. What the circle has to find out itself stays
 * empty, and nobody's name goes along.
 */
export function grownRisalah(
  suggestions: readonly Suggestion[],
  { mark, institution, unit }: Pick<Register, 'mark' | 'institution' | 'unit'>,
  { fresh, newId, sourceOf, theme }: Growth,
): Risalah {
  const rows = suggestions.map((suggestion) => {
    const { before, title, cause, action } = suggestion;
    const told = isBlank(before) ? title : before;
    return {
      told,
      cause,
      action,
      title,
      source: sourceOf(suggestion),
      id: newId(),
      causeId: newId(),
    };
  });
  const problems = rows
    .filter(({ told }) => !isBlank(told))
    .map(({ id, told, source }) => ({
      ...emptyProblem(id),
      problem: firstSentence(told),
      condition: told,
      source,
    }));
  const [parent] = fresh['cause-effect'].categories;
  const causes = rows
    .filter(({ cause }) => parent !== undefined && !isBlank(cause))
    .map(({ causeId, cause }) => ({
      ...emptyCause(causeId, parent?.id ?? ''),
      text: firstSentence(cause),
    }));
  const known = new Set(causes.map(({ id }) => id));
  return {
    ...fresh,
    mark,
    identity: {
      ...fresh.identity,
      institution: isBlank(fresh.identity.institution) ? institution : fresh.identity.institution,
      unit: isBlank(fresh.identity.unit) ? unit : fresh.identity.unit,
    },
    title: { ...fresh.title, theme },
    background: {
      ...fresh.background,
      baselines: rows
        .filter(({ told }) => !isBlank(told))
        .map(({ title, told, source }) => ({
          ...emptyBaseline(newId()),
          indicator: title,
          condition: told,
          source,
        })),
    },
    inventory: { ...fresh.inventory, variant: 'baseline', problems },
    priority: { ...fresh.priority, chosen: problems.length === 1 ? (problems[0]?.id ?? '') : '' },
    'cause-effect': {
      ...fresh['cause-effect'],
      causes: [...fresh['cause-effect'].causes, ...causes],
    },
    alternatives: {
      ...fresh.alternatives,
      rows: rows
        .filter(({ action }) => !isBlank(action))
        .map(({ action, causeId }) => ({
          ...emptyAlternative(newId()),
          cause: known.has(causeId) ? causeId : '',
          alternative: action,
        })),
    },
  };
}

/** The register after suggestions became a risalah: they say which one, and are closed by it where nothing closed them before. */
export function afterGrowing(
  register: Register,
  suggestions: readonly string[],
  { risalah, today }: { readonly risalah: string; readonly today: string },
): Register {
  const grown = new Set(suggestions);
  return {
    ...register,
    suggestions: register.suggestions.map((one): Suggestion => {
      if (!grown.has(one.id)) return one;
      if (one.closing !== '') return { ...one, risalah };
      return { ...one, risalah, closing: 'risalah', closedOn: today };
    }),
  };
}
