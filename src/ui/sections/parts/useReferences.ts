import { useMemo } from 'react';
import { treatableCauses } from '#domain/edits/treatableCauses.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { isBlank } from '#language/isBlank.ts';
import type { Choice } from '#ui/fields/inputs/choice.ts';
import { useRisalah } from '#ui/risalah/openRisalah.ts';

export function useTreatableCauses(): readonly Choice[] {
  const tree = useRisalah((risalah) => risalah['cause-effect']);
  const tests = useRisalah((risalah) => risalah.verification);
  return useMemo(
    () =>
      treatableCauses(tree, tests).map(({ id, text }) => ({
        value: id,
        label: named(text, 'Penyebab tanpa nama'),
      })),
    [tree, tests],
  );
}

export function useAlternatives(): readonly Choice[] {
  const { rows } = useRisalah((risalah) => risalah.alternatives);
  return useMemo(
    () =>
      rows.map(({ id, alternative }) => ({
        value: id,
        label: named(alternative, 'Alternatif tanpa nama'),
      })),
    [rows],
  );
}

export function useMeasures(): readonly Choice[] {
  const { rows } = useRisalah((risalah) => risalah['action-plan']);
  return useMemo(
    () => rows.map(({ id, what }) => ({ value: id, label: named(what, 'Rencana tanpa nama') })),
    [rows],
  );
}

export function useActions(): readonly Choice[] {
  const { rows } = useRisalah((risalah) => risalah.actions);
  const measures = useMeasures();
  return useMemo(
    () =>
      rows.map(({ id, done, measure }, index) => ({
        value: id,
        label:
          measures.find(({ value }) => value === measure)?.label ??
          named(done, `Tindakan ${index + 1}`),
      })),
    [rows, measures],
  );
}

export function useProblems(): readonly Choice[] {
  const problems = useRisalah((risalah: Risalah) => risalah.inventory.problems);
  return useMemo(
    () =>
      problems.map(({ id, problem }) => ({
        value: id,
        label: named(problem, 'Masalah tanpa nama'),
      })),
    [problems],
  );
}

function named(text: string, otherwise: string): string {
  return isBlank(text) ? otherwise : text;
}
