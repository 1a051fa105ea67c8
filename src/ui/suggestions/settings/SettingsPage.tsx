import type { Amount, Day } from '#domain/tools/atoms.ts';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { FieldPair } from '#ui/fields/form/FieldPair.tsx';
import { AmountInput } from '#ui/fields/inputs/AmountInput.tsx';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import { usePutSettings, useReadOnly, useRegister } from '#ui/suggestions/parts/openRegister.ts';
import { Group } from '#ui/suggestions/parts/Group.tsx';
import { NameList } from './NameList.tsx';
import { SheetSettings } from './SheetSettings.tsx';
import styles from './settings.module.css';

/** Whose register it is, of which time, and by what its suggestions are assessed and answered. */
export function SettingsPage() {
  const hidesNames = useRegister((register) => register.hidesNames);
  const put = usePutSettings();
  const readOnly = useReadOnly();
  return (
    <>
      <PageTitle>Pengaturan register</PageTitle>
      <Lead>Berlaku untuk seluruh register ini dan tercetak pada lembar dan rekapnya.</Lead>
      <div className={styles.cards}>
        <Group title="Unit dan periode">
          <FieldPair>
            <Line field="unit" label="Unit kerja" />
            <Line field="institution" label="Instansi" />
          </FieldPair>
          <FieldPair>
            <DayLine field="periodFrom" label="Dari tanggal" />
            <DayLine field="periodTo" label="Sampai tanggal" />
          </FieldPair>
          <Line
            field="mark"
            label="Tanda di kaki halaman"
            hint="Misalnya CONTOH FIKTIF; kosongkan untuk register yang sesungguhnya."
          />
        </Group>
        <Group title="Batas waktu menjawab">
          <FieldPair>
            <AmountLine field="daysToAnswer" label="Saran pegawai" />
            <AmountLine field="daysToAnswerPublic" label="Pengaduan masyarakat" />
          </FieldPair>
        </Group>
        <SheetSettings />
        <Group title="Jenis saran">
          <NameList list="kinds" label="Jenis" add="Tambah jenis" />
        </Group>
        <Group title="Penilai">
          <NameList list="assessors" label="Penilai" add="Tambah penilai" />
        </Group>
        <Group title="Tanda tangan rekap">
          <NameList list="signatures" label="Penanda tangan" add="Tambah penanda tangan" />
          <OptionRow
            type="checkbox"
            label="Sembunyikan nama pengusul di rekap"
            hint="Nama pengadu tidak pernah dicetak."
            checked={hidesNames}
            disabled={readOnly}
            onChange={({ target }) => put({ hidesNames: target.checked })}
          />
        </Group>
      </div>
    </>
  );
}

interface LineProps<Field> {
  readonly field: Field;
  readonly label: string;
  readonly hint?: string;
}

function Line({ field, label, hint }: LineProps<'unit' | 'institution' | 'mark'>) {
  const value = useRegister((register) => register[field]);
  const put = usePutSettings();
  const readOnly = useReadOnly();
  return (
    <FieldFrame {...{ label, hint }}>
      {(ids) => (
        <LongTextInput
          {...ids}
          {...{ name: field, value, readOnly, lines: 'one' }}
          onChange={(words) => put({ [field]: words })}
          onBlur={() => undefined}
        />
      )}
    </FieldFrame>
  );
}

function DayLine({ field, label }: LineProps<'periodFrom' | 'periodTo'>) {
  const value = useRegister((register) => register[field]);
  const put = usePutSettings();
  const readOnly = useReadOnly();
  return (
    <FieldFrame label={label}>
      {(ids) => (
        <DayInput
          {...ids}
          {...{ name: field, value, readOnly }}
          onChange={(day: Day) => put({ [field]: day })}
          onBlur={() => undefined}
        />
      )}
    </FieldFrame>
  );
}

function AmountLine({ field, label }: LineProps<'daysToAnswer' | 'daysToAnswerPublic'>) {
  const value = useRegister((register) => register[field]);
  const put = usePutSettings();
  const readOnly = useReadOnly();
  return (
    <FieldFrame label={label}>
      {(ids) => (
        <AmountInput
          {...ids}
          {...{ name: field, value, readOnly, unit: 'hari', min: 0 }}
          onChange={(days) => put({ [field]: days as Amount })}
          onBlur={() => undefined}
        />
      )}
    </FieldFrame>
  );
}
