import { emptyBand, emptyCriterion, OWN_SHEET } from '#domain/suggestions/schema/sheet.ts';
import type { SuggestionSheet } from '#domain/suggestions/schema/sheet.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { usePutSettings, useReadOnly, useRegister } from '#ui/suggestions/parts/openRegister.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { Group } from '#ui/suggestions/parts/Group.tsx';
import { SettingRows } from './SettingRows.tsx';
import type { SettingColumn } from './SettingRows.tsx';

const criterionColumns: readonly SettingColumn[] = [
  { key: 'name', title: 'Kriteria', holds: 'words' },
  { key: 'points', title: 'Tertinggi', holds: 'amount' },
];

const bandColumns: readonly SettingColumn[] = [
  { key: 'from', title: 'Dari', holds: 'amount' },
  { key: 'to', title: 'Sampai', holds: 'amount' },
  { key: 'decider', title: 'Yang memutuskan', holds: 'words' },
  { key: 'presented', title: 'Dipaparkan', holds: 'yes' },
];

/** By what suggestions are scored, and who decides at which score. */
export function SheetSettings() {
  const { loadSuggestionSheets } = useCatalogue();
  const offered = useLoaded(loadSuggestionSheets) ?? [];
  const sheet = useRegister((register) => register.sheet);
  const put = usePutSettings();
  const readOnly = useReadOnly();
  const own = { value: OWN_SHEET, label: 'Lembar sendiri' };

  function change(changed: Partial<SuggestionSheet>): void {
    put({ sheet: { ...sheet, ...changed } });
  }

  function choose(id: string): void {
    const chosen = offered.find((one) => one.id === id);
    put({ sheet: chosen === undefined ? { ...sheet, id } : structuredClone(chosen) });
  }

  return (
    <Group title="Lembar penilaian">
      <FieldFrame
        label="Lembar"
        hint="Kriteria yang diganti atau dihapus tidak menghapus nilai yang sudah ada; nilai itu hanya tidak dihitung."
      >
        {(ids) => (
          <ChoiceInput
            {...ids}
            name="sheet"
            value={sheet.id}
            options={[...offered.map(({ id, name }) => ({ value: id, label: name })), own]}
            readOnly={readOnly}
            onChange={choose}
            onBlur={() => undefined}
          />
        )}
      </FieldFrame>
      <FieldFrame label="Kriteria dan nilai tertingginya" as="group">
        {() => (
          <SettingRows
            rows={sheet.criteria}
            columns={criterionColumns}
            label="Kriteria"
            add="Tambah kriteria"
            newRow={emptyCriterion}
            onChange={(criteria) => change({ criteria })}
          />
        )}
      </FieldFrame>
      <FieldFrame label="Yang memutuskan menurut nilai" as="group">
        {() => (
          <SettingRows
            rows={sheet.bands}
            columns={bandColumns}
            label="Rentang"
            add="Tambah rentang"
            newRow={emptyBand}
            onChange={(bands) => change({ bands })}
          />
        )}
      </FieldFrame>
    </Group>
  );
}
