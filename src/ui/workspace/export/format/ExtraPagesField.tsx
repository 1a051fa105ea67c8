import { useController } from 'react-hook-form';
import { extraPages } from '#domain/method/format.ts';
import type { ExtraPage } from '#domain/method/format.ts';
import type { FormatDraft } from '#domain/edits/formatDraft.ts';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import groupStyles from '#ui/workspace/export/parts/group.module.css';
import { extraPageNames } from '#words/formats.ts';

/** Pages that only some receivers ask for. */
export function ExtraPagesField() {
  const { field } = useController<FormatDraft, 'extras'>({ name: 'extras' });

  function change(page: ExtraPage, isPrinted: boolean): void {
    field.onChange(
      extraPages.filter((each) => (each === page ? isPrinted : field.value.includes(each))),
    );
  }

  return (
    <fieldset className={groupStyles.radios}>
      <legend className={groupStyles.legend}>Halaman tambahan</legend>
      {extraPages.map((page) => (
        <OptionRow
          key={page}
          type="checkbox"
          name={`extras.${page}`}
          label={extraPageNames[page].label}
          hint={extraPageNames[page].hint}
          checked={field.value.includes(page)}
          onChange={(event) => change(page, event.target.checked)}
          onBlur={field.onBlur}
        />
      ))}
    </fieldset>
  );
}
