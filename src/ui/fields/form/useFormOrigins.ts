import { startTransition, useCallback, useMemo, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { asCarried } from '#domain/edits/carried/ownAnswers.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import type { SectionId } from '#domain/method/sectionId.ts';
import { blankOf } from '#domain/risalah/carries/places.ts';
import { addressText } from '#domain/risalah/address.ts';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import type { Origins } from '#domain/risalah/carries/inForce.ts';
import { changeRecord } from '#store/acts.ts';
import { useSession } from '#ui/risalah/openRisalah.ts';
import type { FormOrigins } from './originContext.ts';

/** The origins of a form's answers, and how the form follows them. */
export function useFormOrigins(
  section: SectionId,
  { getValues, setValue }: Pick<UseFormReturn, 'getValues' | 'setValue'>,
  initial: Origins,
): { readonly shown: FormOrigins; readonly show: (origins: Origins) => void } {
  const { store, forms } = useSession();
  const [origins, setOrigins] = useState(initial);

  const show = useCallback((latest: Origins): void => {
    // Marks are drawn behind the keys, and only where one of them says something else.
    startTransition(() => setOrigins((before) => (isSame(before, latest) ? before : latest)));
  }, []);

  const shown = useMemo((): FormOrigins => {
    function put({ to }: Origin, value: unknown): void {
      setValue(pathOf(to, getValues()), value);
    }
    return {
      origins,
      keyOf: (path) => keyOf(section, path, getValues),
      rowKeyOf: (table, row) => addressText({ section, row, field: table }),
      clear: (path, { value }) => {
        setValue(path, blankOf(value));
        forms.flushAll();
      },
      restore: (origin) => {
        forms.flushAll();
        changeRecord(store, (risalah) => asCarried(risalah, origin));
      },
      take: (taken) => {
        for (const origin of taken) put(origin, origin.value);
        forms.flushAll();
      },
    };
  }, [origins, section, getValues, setValue, store, forms]);

  return { shown, show };
}

function isSame(before: Origins, after: Origins): boolean {
  return (
    before.size === after.size &&
    [...after].every(([key, origin]) => sameAnswers(before.get(key), origin))
  );
}

/** "rows.2.what" is "action-plan/<id of row 2>/rows.what". */
function keyOf(section: SectionId, path: string, getValues: (name: string) => unknown): string {
  const [table = '', position = '', ...rest] = path.split('.');
  if (!/^\d+$/.test(position)) return `${section}//${path}`;
  const row = String(getValues(`${table}.${position}.id`));
  return `${section}/${row}/${[table, ...rest].join('.')}`;
}

/** The way back: where the field of an address stands in the form. */
function pathOf({ row, field }: Origin['to'], values: FieldValues): string {
  if (row === '') return field;
  const [table = '', ...rest] = field.split('.');
  const rows = (values[table] ?? []) as readonly { readonly id?: string }[];
  return [table, rows.findIndex(({ id }) => id === row), ...rest].join('.');
}
