import { useCallback } from 'react';
import type { ScoreForm } from '#domain/convention/schema/form.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { FixedNote, isFixed } from '#ui/event/convention/parts/FixedNote.tsx';
import { weightOf } from '#ui/event/convention/parts/weightOf.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { useEvents, useNewId } from '#ui/services/services.ts';
import { FormEditor } from './FormEditor.tsx';
import styles from './forms.module.css';

/** What judges weigh: sheets taken over from templates and changed in place. */
export function FormsPage({ event, convention, edit, mayWrite }: PageProps) {
  const { loadConventionOffers } = useEvents();
  const newId = useNewId();
  const offers = useLoaded(useCallback(() => loadConventionOffers(), [loadConventionOffers]));
  const { forms } = convention;
  const weight = weightOf(forms);

  const change = useCallback(
    (id: string, made: (before: ScoreForm) => ScoreForm) =>
      edit((before) => ({
        ...before,
        forms: before.forms.map((one) => (one.id === id ? made(one) : one)),
      })),
    [edit],
  );

  function add(form: ScoreForm): void {
    edit((before) => {
      const isTaken = before.forms.some(({ id }) => id === form.id);
      const added = isTaken ? { ...form, id: newId() } : form;
      return { ...before, forms: [...before.forms, added] };
    });
  }

  return (
    <>
      <FixedNote event={event.id} convention={convention} />
      <fieldset className={sharedStyles.stack} disabled={!mayWrite || isFixed(convention)}>
        {forms.length === 0 && (
          <Card aria-label="Mulai dari gelar yang sudah jadi">
            <CardTitle>Mulai dari gelar yang sudah jadi</CardTitle>
            <CardHint>
              Lembar, bobot, dan aturannya terisi sekaligus. Semuanya dapat diubah sampai disegel.
            </CardHint>
            <ul className={styles.offers}>
              {offers?.presets.map((preset) => (
                <li key={preset.id}>
                  <div>
                    <strong>{preset.name}</strong>
                    <span className={sharedStyles.small}>{preset.about}</span>
                  </div>
                  <Button
                    aria-label={`Pakai: ${preset.name}`}
                    onClick={() =>
                      edit((before) => ({
                        ...before,
                        forms: [...preset.forms],
                        rule: { ...preset.rule, ladder: [...preset.rule.ladder] },
                      }))
                    }
                  >
                    Pakai
                  </Button>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {forms.map((form) => (
          <FormEditor
            key={form.id}
            form={form}
            isOnly={forms.length === 1}
            onChange={change}
            onRemove={() =>
              edit((before) => ({
                ...before,
                forms: before.forms.filter(({ id }) => id !== form.id),
              }))
            }
          />
        ))}
        {forms.length > 1 && (
          <p className={sharedStyles.said} role="status">
            {weight === 100
              ? 'Bobot semua lembar genap 100%.'
              : `Bobot semua lembar baru ${formatNumber(weight)}%; seharusnya 100%. Nilai tetap dapat dijumlahkan, tetapi nilai akhirnya tidak berskala 100.`}
          </p>
        )}
        <Card aria-label="Tambah lembar">
          <CardTitle>Tambah lembar</CardTitle>
          <ul className={styles.offers}>
            {offers?.forms.map(({ form, about }) => (
              <li key={form.id}>
                <div>
                  <strong>{form.name}</strong>
                  <span className={sharedStyles.small}>{about}</span>
                </div>
                <Button aria-label={`Tambah: ${form.name}`} onClick={() => add(form)}>
                  Tambah
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      </fieldset>
    </>
  );
}
