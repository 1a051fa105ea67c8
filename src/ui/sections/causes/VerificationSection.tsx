import { Plus } from 'lucide-react';
import { useFormContext, useWatch } from 'react-hook-form';
import { keptCauses } from '#domain/edits/treatableCauses.ts';
import { emptyVerificationRow } from '#domain/risalah/schema/causes.ts';
import type { VerificationRow } from '#domain/risalah/schema/causes.ts';
import type { Risalah, Section } from '#domain/risalah/schema/risalah.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import { causesInUse } from '#domain/tools/causes/causeEffect.ts';
import { joined } from '#language/joined.ts';
import { causeText } from '#words/pointed.ts';
import { conclusionNames } from '#words/causes.ts';
import { useReadOnly } from '#ui/fields/form/fieldAccess.ts';
import { RowsField } from '#ui/fields/rows/RowsField.tsx';
import type { RowsColumn } from '#ui/fields/rows/rowsColumn.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalah, useRisalahList } from '#ui/risalah/openRisalah.ts';
import { useNewId } from '#ui/services/services.ts';
import { ToolUses } from '#ui/tools/uses/ToolUses.tsx';
import { toolUseChoices } from '#ui/tools/parts/toolUseChoices.ts';
import { causeChoices } from './causeChoices.ts';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import type { Choice } from '#ui/fields/inputs/choice.ts';
import choicesStyles from '#ui/sections/parts/choices.module.css';
import styles from '#ui/sections/parts/sections.module.css';
import { causesLabels } from '#words/labels/causes.ts';

const labels = causesLabels.verification;
type Verification = Section<'verification'>;

const titles = labels.rows.columns;

const conclusions = choicesFrom({
  '': conclusionNames[''],
  dominant: conclusionNames.dominant,
  'not-dominant': conclusionNames['not-dominant'],
});

const offeredCauses = (risalah: Risalah): readonly Choice[] =>
  causeChoices(causesInUse(risalah['cause-effect'].causes));
const offeredUses = (risalah: Risalah): readonly Choice[] =>
  toolUseChoices(toolUses(risalah).map(({ use }) => use));
const offeredCards = (risalah: Risalah): readonly Choice[] => causeChoices(keptCauses(risalah));

export function VerificationSection() {
  return (
    <SectionForm id="verification">
      <WaitingCauses />
      <Cards />
      <ToolUses
        section="verification"
        label={labels.data.label}
        hint="Data yang ditambahkan di sini dapat dipilih sebagai data pendukung pada kartu."
      />
    </SectionForm>
  );
}

function Cards() {
  const newId = useNewId();
  // Cards are many and long: they are drawn again only for what they show.
  const diagram = useRisalah((risalah) => risalah['cause-effect']);
  const causes = useRisalahList(offeredCauses);
  const uses = useRisalahList(offeredUses);
  const columns: readonly RowsColumn<VerificationRow>[] = [
    {
      name: 'cause',
      label: titles.cause,
      kind: 'reference',
      options: causes,
    },
    { name: 'conclusion', label: titles.conclusion, kind: 'choice', options: conclusions },
    {
      name: 'hypothesis',
      label: titles.hypothesis,
      hint: 'Bila benar penyebabnya, apa yang akan terlihat?',
      kind: 'long',
    },
    { name: 'standard', label: titles.standard, hint: 'Pembanding.', kind: 'long' },
    { name: 'method', label: titles.method, hint: 'Hitung, ukur, uji coba, …', kind: 'long' },
    {
      name: 'use',
      label: titles.use,
      kind: 'reference',
      options: uses,
    },
    { name: 'n', label: titles.n, kind: 'amount', min: 0 },
    { name: 'periodFrom', label: titles.periodFrom, kind: 'day' },
    { name: 'periodTo', label: titles.periodTo, kind: 'day' },
    { name: 'place', label: titles.place, kind: 'text' },
    { name: 'evidence', label: titles.evidence, hint: 'Dokumen atau lampiran.', kind: 'text' },
    { name: 'result', label: titles.result, hint: 'Angka yang ditemukan.', kind: 'long' },
    { name: 'photos', label: titles.photos, kind: 'photos' },
  ];
  return (
    <RowsField<VerificationRow, Verification>
      name="rows"
      intake="verification"
      label={labels.rows.label}
      layout="cards"
      columns={columns}
      newRow={() => emptyVerificationRow(newId())}
      addLabel="Tambah kartu"
      empty="Belum ada kartu pembuktian."
      summary={({ cause, conclusion }) =>
        joined(
          [
            causeText({ 'cause-effect': diagram }, cause),
            conclusionNames[conclusion].toLowerCase(),
          ],
          ': ',
        )
      }
    />
  );
}

/** Causes the team kept that have no card yet. */
function WaitingCauses() {
  const newId = useNewId();
  const { setValue } = useFormContext<Verification>();
  const rows = useWatch<Verification, 'rows'>({ name: 'rows' });
  const readOnly = useReadOnly();
  const kept = useRisalahList(offeredCards);
  const waiting = kept.filter(({ value }) => !rows.some(({ cause }) => cause === value));
  if (readOnly || waiting.length === 0) return null;

  function handleAdd(causes: readonly string[]): void {
    const cards = causes.map((cause) => ({ ...emptyVerificationRow(newId()), cause }));
    setValue('rows', [...rows, ...cards]);
  }

  return (
    <div className={styles.carried}>
      <span className={styles.carriedLabel}>Terpilih, belum ada kartunya</span>
      <div className={choicesStyles.offers}>
        {waiting.map(({ value, label }) => (
          <Button key={value} onClick={() => handleAdd([value])}>
            <Plus size={16} aria-hidden="true" />
            {label}
          </Button>
        ))}
      </div>
      {waiting.length > 1 && (
        <Button look="link" onClick={() => handleAdd(waiting.map(({ value }) => value))}>
          Buat kartu untuk semuanya
        </Button>
      )}
    </div>
  );
}
